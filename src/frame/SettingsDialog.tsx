import {
  changeSettings,
  defaultSettings,
  settingChoices,
  settingNames,
  type SettingName,
} from './settings.ts'
import { settings as words } from '../strings.ts'
import { Sheet } from '../components/Sheet.tsx'
import { TateChuYoko } from '../components/TateChuYoko.tsx'
import { useSettings } from './useSettings.ts'

/** How to read. Every choice is live. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Sheet heading={words.title} onClose={onClose}>
      <Preview />
      {settingNames.map((name) => (
        <SettingChoice key={name} name={name} />
      ))}
      <button type="button" className="button" onClick={() => changeSettings(defaultSettings)}>
        {words.reset}
      </button>
      <p className="note">{words.stored}</p>
    </Sheet>
  )
}

/** A few words that show what the choices do. */
function Preview() {
  const [role, reading] = words.previewRuby
  return (
    <div className="preview">
      <p className="story-text">
        <ruby>
          {role}
          <rp>（</rp>
          <rt>{reading}</rt>
          <rp>）</rp>
        </ruby>
        {words.previewText}
      </p>
      <p className="preview-quote" aria-hidden="true">
        <TateChuYoko text={words.previewQuote} />
      </p>
    </div>
  )
}

/** One setting as a group of radio buttons that look like segments. */
function SettingChoice({ name }: { name: SettingName }) {
  const settings = useSettings()
  const labels: Readonly<Record<string, string>> = words.choices[name]
  return (
    <fieldset className="segments">
      <legend>{words.names[name]}</legend>
      <div>
        {settingChoices[name].map((choice) => (
          <label key={choice} data-choice={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={settings[name] === choice}
              onChange={() => changeSettings({ [name]: choice })}
            />
            <span>{labels[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
