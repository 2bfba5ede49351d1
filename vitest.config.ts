import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Days must not move with the clock of the machine: far west of Greenwich, a date taken for a moment shows at once.
process.env['TZ'] = 'America/Los_Angeles'

export default defineConfig({
  plugins: [react()],
  define: { 'import.meta.env.SITE_URL': '""' },
  test: {
    environment: 'jsdom',
    // The build takes colours from the theme; all other style sheets are empty here.
    css: { include: [/\/theme\.css/] },
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    setupFiles: ['src/testing/setup.ts'],
    // Properties try thousands of inputs; a slow or shared machine must not fail them.
    testTimeout: 60_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
})
