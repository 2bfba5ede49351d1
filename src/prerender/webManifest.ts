import { namedPages } from '../pages.ts'
import { site } from '../strings/start.ts'
import { colourOf } from './tokenColours.ts'

/** The web app manifest (https://www.w3.org/TR/appmanifest/). Its addresses are relative, so that any base path does. */
export function webManifest(language: string): object {
  const { light } = colourOf('paper')
  return {
    name: site.name,
    description: site.description,
    lang: language,
    dir: 'auto',
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: light,
    theme_color: light,
    shortcuts: namedPages.filter(({ icon }) => icon).map(({ name, path }) => ({ name, url: `.${path}` })),
    icons: [
      { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: 'icons/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: 'icons/icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: 'icons/maskable-192.png', type: 'image/png', sizes: '192x192', purpose: 'maskable' },
      { src: 'icons/maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  }
}
