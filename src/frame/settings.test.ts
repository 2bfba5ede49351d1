// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  changeSettings,
  currentSettings,
  defaultSettings,
  keepsSettings,
  parseSettings,
  settingNames,
  settingsKey,
  subscribeToSettings,
} from './settings.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  changeSettings(defaultSettings)
})

describe('parseSettings', () => {
  it('keeps what is valid and drops the rest, choice by choice', () => {
    expect(parseSettings('{"size":"large","theme":"purple","writing":7,"ruby":"off","other":1}')).toEqual({
      ...defaultSettings,
      size: 'large',
      ruby: 'off',
    })
  })

  it.each([null, '', '{"', 'null', '[]', '"large"', '{"__proto__":{"size":"large"}}', 'x'.repeat(50_000)])(
    'falls back to the defaults for %s',
    (text) => {
      expect(parseSettings(text)).toEqual(defaultSettings)
    },
  )
})

describe('changeSettings', () => {
  it('sets the attribute that CSS reads, notifies listeners, and stores the choice', () => {
    const listener = vi.fn<() => void>()
    const unsubscribe = subscribeToSettings(listener)
    changeSettings({ theme: 'dark' })
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect(currentSettings().theme).toBe('dark')
    expect(listener).toHaveBeenCalledOnce()
    expect(parseSettings(localStorage.getItem(settingsKey)).theme).toBe('dark')
    unsubscribe()
  })

  it('holds for the visit when storage is full', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    changeSettings({ size: 'largest' })
    expect(currentSettings().size).toBe('largest')
    expect(keepsSettings()).toBe(false)
  })

  it('follows another tab', () => {
    const unsubscribe = subscribeToSettings(() => undefined)
    window.dispatchEvent(
      new StorageEvent('storage', { key: settingsKey, newValue: '{"writing":"horizontal"}' }),
    )
    expect(document.documentElement.dataset['writing']).toBe('horizontal')
    unsubscribe()
  })
})

describe('index.html', () => {
  it('applies every choice before the first paint', () => {
    const html = readFileSync('index.html', 'utf8')
    expect(html).toContain(`localStorage.getItem('${settingsKey}')`)
    expect(/\^\((\w+(?:\|\w+)*)\)\$/.exec(html)?.[1]?.split('|')).toEqual(settingNames)
  })
})
