import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react'
import { useSpeech } from '../language.js'
import './combobox.css'

export interface Choice {
  value: string
  text: ReactNode
  note?: string
}

interface ComboboxProps {
  label: string
  hint?: string
  typed: string
  onType: (text: string) => void
  /** what fits that which is typed */
  choices: readonly Choice[]
  onPick: (value: string) => void
  /** what is typed, taken as it is; where this is missing, the first choice is */
  onOwn?: (text: string) => void
}

/** The choice to which a key leads; -1 is the field itself. */
function nextAt(key: string, at: number, n: number): number {
  if (key === 'ArrowDown') return at + 1 < n ? at + 1 : -1
  return at < 0 ? n - 1 : at - 1
}

/** A field that offers what fits, as the ARIA practices have it: arrows go through the choices, Enter takes one, Escape closes. */
export function Combobox({ label, hint, typed, onType, choices, onPick, onOwn }: ComboboxProps) {
  const { say } = useSpeech()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const shown = isOpen && choices.length > 0
  const at = Math.min(active, choices.length - 1)

  // Of a long list, the choice is brought to where it can be seen.
  useEffect(() => {
    if (at >= 0) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [at, id])

  const close = (): void => {
    setOpen(false)
    setActive(-1)
  }
  const pick = (value: string): void => {
    close()
    onType('')
    onPick(value)
  }
  const take = (): void => {
    const chosen = choices[at] ?? (onOwn || !typed.trim() ? undefined : choices[0])
    if (chosen) pick(chosen.value)
    if (chosen || !typed.trim() || !onOwn) return
    close()
    onOwn(typed.trim())
    onType('')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault()
      take()
    } else if (event.key === 'Escape') {
      if (shown) event.preventDefault()
      close()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      setActive(event.altKey ? -1 : nextAt(event.key, at, choices.length))
    }
  }
  return (
    <div className="combobox">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir={typed ? 'auto' : undefined}
        role="combobox"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        placeholder={hint}
        value={typed}
        onChange={event => {
          setOpen(true)
          setActive(-1)
          onType(event.target.value)
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={close}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className="choices" hidden={!shown}>
        {shown &&
          choices.map(({ value, text, note }, i) => (
            // The keyboard reaches it through the field.
            <div
              key={value}
              id={`${id}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === at}
              onMouseDown={event => event.preventDefault()}
              onMouseMove={() => setActive(i)}
              onClick={() => pick(value)}
              onKeyDown={undefined}
            >
              {text}
              {note && <span className="note">{note}</span>}
            </div>
          ))}
      </div>
      <span className="hidden" role="status">
        {shown ? say('filter.choices', { n: choices.length }) : ''}
      </span>
    </div>
  )
}
