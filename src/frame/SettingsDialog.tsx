import {
  changeSettings,
  defaultSettings,
  keepsSettings,
  settingChoices,
  settingNames,
  type SettingName,
} from './settings.ts'
import { settings as words } from '../strings/settings.ts'
import { settingsTitle } from '../strings/start.ts'
import { Segments } from '../components/ui/Segments.tsx'
import { Button } from '../components/ui/Button.tsx'
import { Sheet } from '../components/ui/Sheet.tsx'
import { TateChuYoko } from '../components/TateChuYoko.tsx'
import { useSettings } from './useSettings.ts'

/** How to read. Every choice is live. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Sheet heading={settingsTitle} onClose={onClose}>
      <Preview />
      {settingNames.map((name) => (
        <SettingChoice key={name} name={name} />
      ))}
      <Button onClick={() => changeSettings(defaultSettings)}>{words.reset}</Button>
      <p className="text-sm text-ink-3">{keepsSettings() ? words.stored : words.notStored}</p>
    </Sheet>
  )
}

/** A few words that show what the choices do. */
function Preview() {
  const [role, reading] = words.previewRuby
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-4 border border-line bg-paper-2 p-4">
      <p className="story-text">
        <ruby>
          {role}
          <rp>（</rp>
          <rt>{reading}</rt>
          <rp>）</rp>
        </ruby>
        {words.previewText}
      </p>
      <p className="font-mincho vertical text-xl leading-relaxed font-bold" aria-hidden="true">
        <TateChuYoko text={words.previewQuote} />
      </p>
    </div>
  )
}

/** The sizes of letters show themselves. */
const letters: Readonly<Record<string, string>> = { small: 'text-xs', large: 'text-lg', largest: 'text-xl' }

/** One setting. */
function SettingChoice({ name }: { name: SettingName }) {
  const settings = useSettings()
  const labels: Readonly<Record<string, string>> = words.choices[name]
  return (
    <Segments
      // Where nothing hovers there is rarely a keyboard.
      className={name === 'shortcut' ? '[@media(hover:none)]:hidden' : undefined}
      legend={words.names[name]}
      name={name}
      choices={settingChoices[name].map((choice) => ({
        value: choice,
        label: <span className={letters[choice]}>{labels[choice]}</span>,
      }))}
      chosen={settings[name]}
      choose={(choice) => changeSettings({ [name]: choice })}
    />
  )
}
