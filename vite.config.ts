import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { prerender } from './src/prerender/plugin.ts'

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    prerender({ articleFile: process.env['ARTICLE_FILE'] ?? 'public/article.json' }),
  ],
  define: { 'import.meta.env.SITE_URL': JSON.stringify(process.env['SITE_URL'] ?? '') },
  build: { emptyOutDir: true },
})
