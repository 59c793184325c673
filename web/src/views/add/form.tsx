import type { FormEvent, ReactNode } from 'react'
import { useSpeech } from '../../language.js'
import { type Given, type Way, ways } from './sending.js'

interface FieldProps {
  label: string
  children: ReactNode
}

function Field({ label, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="field">
      <span>{label}</span>
      {children}
    </label>
  )
}

function Ways({ by, choose }: { by: Way; choose: (way: Way) => void }) {
  const { say } = useSpeech()
  return (
    <fieldset className="ways-in">
      <legend className="hidden">{say('add.by')}</legend>
      {ways.map(way => (
        <label key={way} className={way === by ? 'chosen' : undefined}>
          <input type="radio" name="by" value={way} checked={way === by} onChange={() => choose(way)} />{' '}
          {say(`add.by.${way}`)}
        </label>
      ))}
    </fieldset>
  )
}

function Facts({ given, set }: { given: Given; set: (part: Partial<Given>) => void }) {
  const { say } = useSpeech()
  return (
    <fieldset className="known">
      <legend>{say('add.known')}</legend>
      {given.by === 'text' && (
        <Field label={say('add.url')}>
          <input type="url" dir="ltr" value={given.url} onChange={({ target }) => set({ url: target.value })} />
        </Field>
      )}
      <Field label={say('add.outlet')}>
        <input dir="auto" value={given.outlet} onChange={({ target }) => set({ outlet: target.value })} />
      </Field>
      <Field label={say('add.published')}>
        <input
          dir="ltr"
          inputMode="numeric"
          pattern="\d{4}-\d{2}-\d{2}(T\S+)?"
          placeholder="2025-11-06"
          value={given.published}
          onChange={({ target }) => set({ published: target.value })}
        />
      </Field>
    </fieldset>
  )
}

interface GivingProps {
  given: Given
  set: (part: Partial<Given>) => void
  isWritable: boolean
  token: string
  setToken: (token: string) => void
  /** the token is kept for this window and need not be asked for */
  isTokenKept: boolean
  isBusy: boolean
  read: () => void
  add: () => void
}

/** What is given, and what is known of it. */
export function Giving({ given, set, isWritable, token, setToken, isTokenKept, isBusy, read, add }: GivingProps) {
  const { say } = useSpeech()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (isWritable) add()
    else read()
  }
  return (
    <form className="sheet giving" onSubmit={submit}>
      {isWritable && <Ways by={given.by} choose={by => set({ by })} />}
      {given.by === 'text' && (
        <Field label={say('add.text')}>
          <textarea
            required
            rows={12}
            dir="auto"
            maxLength={1_000_000}
            value={given.text}
            onChange={({ target }) => set({ text: target.value })}
          />
        </Field>
      )}
      {given.by === 'url' && (
        <Field label={say('add.address')}>
          <input
            type="url"
            required
            dir="ltr"
            placeholder="https://"
            value={given.url}
            onChange={({ target }) => set({ url: target.value })}
          />
        </Field>
      )}
      {given.by === 'file' && (
        <Field label={say('add.file')}>
          <input type="file" required onChange={({ target }) => set({ file: target.files?.[0] ?? null })} />
        </Field>
      )}
      <Facts given={given} set={set} />
      {isWritable && !isTokenKept && (
        <Field label={say('add.token')}>
          <input
            type="password"
            autoComplete="off"
            required
            dir="ltr"
            value={token}
            onChange={({ target }) => setToken(target.value)}
          />
        </Field>
      )}
      <p className="buttons">
        {isWritable && (
          <button type="submit" className="main" disabled={isBusy}>
            {say('add.add')}
          </button>
        )}
        {given.by === 'text' && (
          <button
            type={isWritable ? 'button' : 'submit'}
            className={isWritable ? undefined : 'main'}
            disabled={isBusy || given.text.trim() === ''}
            onClick={isWritable ? read : undefined}
          >
            {say('add.read')}
          </button>
        )}
        {isBusy && (
          <span role="status" className="note">
            {say('add.busy')}
          </span>
        )}
      </p>
    </form>
  )
}
