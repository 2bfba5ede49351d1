import { defineConfig } from 'vitest/config'

// Days must not move with the clock of the machine: far west of Greenwich, a date taken for a moment shows at once.
process.env['TZ'] = 'America/Los_Angeles'

export default defineConfig({
  define: { 'import.meta.env.SITE_URL': '""' },
  test: {
    // The build takes colours from the theme; all other style sheets are empty here.
    css: { include: [/\/theme\.css/] },
    setupFiles: ['src/testing/setup.ts'],
    // A busy machine must not fail a test: what is tried are results, never times.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: { name: 'functions', include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs'] },
      },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['src/testing/setUpParts.ts'],
        },
      },
    ],
  },
})
