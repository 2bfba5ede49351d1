import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Days must not move with the clock of the machine: far west of Greenwich, a date taken for a moment shows at once.
process.env['TZ'] = 'America/Los_Angeles'

export default defineConfig({
  plugins: [react()],
  define: { 'import.meta.env.SITE_URL': '""' },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    setupFiles: ['src/testing/setup.ts'],
    // Read as text for the colours of the share images; other styles are nothing to a unit test.
    css: { include: [/tokens\.css/] },
    // Properties try thousands of inputs; a slow or shared machine must not fail them.
    testTimeout: 60_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
})
