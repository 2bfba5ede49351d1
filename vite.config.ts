import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { browserFloor } from './src/prerender/browserFloor.ts'
import { prerender } from './src/prerender/prerender.ts'
import { readSiteUrl } from './src/prerender/readSiteUrl.ts'
import { staticHost } from './src/prerender/staticHost.ts'

const site = readSiteUrl(process.env['SITE_URL'])

export default defineConfig({
  ...(site && { base: site.base }),
  plugins: [
    react(),
    tailwindcss(),
    prerender({
      articleFile: process.env['ARTICLE_FILE'],
      knowsItsSite: site !== undefined,
      isOffline: process.env['OFFLINE'] !== 'off',
    }),
    staticHost(),
  ],
  define: { 'import.meta.env.SITE_URL': JSON.stringify(site?.url ?? '') },
  build: {
    emptyOutDir: true,
    target: Object.entries(browserFloor).map(([browser, version]) => `${browser}${version}`),
  },
})
