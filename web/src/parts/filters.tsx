import { type ReactNode, useId, useState } from 'react'
import { useSearchParams } from 'wouter'
import { useLabels, useRegister } from '../asking.js'
import { useSpeech } from '../language.js'
import {
  changed,
  countOf,
  type FilterName,
  filterNames,
  filtersIn,
  isTime,
  withNames,
  withoutFilters,
} from './asked.js'
import { type Choice, Combobox } from './combobox.js'
import { Name } from './name.js'
import { useOriginName } from './origin-name.js'
import { oneTime } from './slots.js'
import { useSuggested } from './suggesting.js'
import { type Named, Taken, type Unnamed } from './taken.js'
import { dayInWords } from './when.js'
import './filters.css'

/** The address of the view with the filters in it, and what changes them. */
export function useFilters() {
  const [address, go] = useSearchParams()
  const filters = filtersIn(address)
  return {
    address,
    filters,
    go,
    set: (name: FilterName, value: string | null) => go(now => changed(now, { [name]: value })),
    setNames: (names: readonly string[]) => go(now => withNames(now, names)),
    clear: () => go(now => withoutFilters(now)),
  }
}

const parties = ['person', 'office', 'body', 'state'] as const
const state = /^state:/u

function NameFilter() {
  const { say, of, language } = useSpeech()
  const { filters, setNames } = useFilters()
  const [typed, setTyped] = useState('')
  const suggested = useSuggested(typed, parties)
  const add = (name: string) => setNames([...(filters.with ?? []), name])
  const choices = suggested.map(({ id, kind, name }): Choice => {
    const other = language === 'ar' ? name.en : name.ar
    const note = [say(`entity.${kind as 'person'}`), other].filter(Boolean).join(' · ')
    return { value: id, text: <bdi>{of(name)}</bdi>, note }
  })
  return (
    <Combobox
      label={say('filter.with')}
      hint={say('filter.with.hint')}
      typed={typed}
      onType={setTyped}
      choices={choices}
      onPick={add}
      onOwn={add}
    />
  )
}

function StateFilter() {
  const { say, of } = useSpeech()
  const { set } = useFilters()
  const [typed, setTyped] = useState('')
  const suggested = useSuggested(typed, ['state'])
  return (
    <Combobox
      label={say('filter.state')}
      hint={say('filter.state.hint')}
      typed={typed}
      onType={setTyped}
      choices={suggested.map(({ id, name }) => ({ value: id, text: <bdi>{of(name)}</bdi> }))}
      onPick={id => set('state', id.replace(state, ''))}
      onOwn={text => set('state', text)}
    />
  )
}

const mostOrigins = 8

function OriginFilter() {
  const { say } = useSpeech()
  const { set } = useFilters()
  const { data } = useRegister()
  const [typed, setTyped] = useState('')
  const { origins = {}, originNames = {} } = data?.tally ?? {}
  const nameOf = useOriginName()
  const wanted = typed.trim().toLowerCase()
  const choices = Object.keys(origins)
    .filter(id => [nameOf(id), originNames[id]?.ar, originNames[id]?.en, id].join(' ').toLowerCase().includes(wanted))
    .slice(0, mostOrigins)
    .map((id): Choice => {
      const n = origins[id] ?? 0
      return { value: id, text: <bdi>{nameOf(id)}</bdi>, note: say('count.entries', { n }) }
    })
  return (
    <Combobox
      label={say('filter.origin')}
      hint={say('filter.origin.hint')}
      typed={typed}
      onType={setTyped}
      choices={choices}
      onPick={id => set('origin', id)}
      onOwn={text => set('origin', text)}
    />
  )
}

function Choose({ name, children }: { name: 'kind' | 'status' | 'outlet'; children: ReactNode }) {
  const { say } = useSpeech()
  const { filters, set } = useFilters()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{say(`filter.${name}`)}</label>
      <select id={id} value={filters[name] ?? ''} onChange={event => set(name, event.target.value || null)}>
        <option value="">{say('filter.any')}</option>
        {children}
      </select>
    </div>
  )
}

function Kinds() {
  const { say, of } = useSpeech()
  const label = useLabels()
  const { data } = useRegister()
  const groups = [
    ['filter.contacts', 'contacts', data?.tally.kinds],
    ['filter.events', 'events', data?.tally.types],
  ] as const
  return groups.map(([word, set, counts = {}]) => (
    <optgroup key={set} label={say(word)}>
      {Object.keys(counts).map(kind => (
        <option key={kind} value={kind}>
          {of(label(set, kind))}
        </option>
      ))}
    </optgroup>
  ))
}

function Statuses() {
  const { of } = useSpeech()
  const label = useLabels()
  const { data } = useRegister()
  return Object.keys(data?.tally.statuses ?? {}).map(status => (
    <option key={status} value={status}>
      {of(label('statuses', status))}
    </option>
  ))
}

function Outlets() {
  const { data } = useRegister()
  return data?.outlets.map(outlet => (
    <option key={outlet} value={outlet}>
      {outlet}
    </option>
  ))
}

/** A time that may be a year, a month or a day; taken when it is one. */
export function TimeFilter({ name }: { name: 'from' | 'to' }) {
  const { say } = useSpeech()
  const { filters, set } = useFilters()
  const value = filters[name] ?? ''
  const id = useId()
  const [typed, setTyped] = useState(value)
  const [before, setBefore] = useState(value)
  if (value !== before) {
    setBefore(value)
    setTyped(value)
  }
  const text = typed.trim()
  const isWrong = text !== '' && !isTime(text)
  const take = (): void => {
    if (!isWrong && text !== value) set(name, text || null)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{say(`filter.${name}`)}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        dir="ltr"
        autoComplete="off"
        placeholder="2025-06"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={event => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={event => event.key === 'Enter' && take()}
      />
      {isWrong && (
        <span id={`${id}-wrong`} className="wrong">
          {say('filter.time.wrong')}
        </span>
      )}
    </div>
  )
}

function Chip({ children, label, drop }: { children: ReactNode; label: string; drop: () => void }) {
  const { say } = useSpeech()
  return (
    <li className="chip">
      <span>
        <span className="what">{label}</span> {children}
      </span>
      <button type="button" onClick={drop} aria-label={say('filter.drop', { what: label })}>
        ×
      </button>
    </li>
  )
}

/** What a filter is set to, in words. */
function useValueInWords(named: readonly Named[]): (name: FilterName, value: string) => string {
  const speech = useSpeech()
  const { of } = speech
  const label = useLabels()
  const originName = useOriginName()
  return (name, value) => {
    if (name === 'from' || name === 'to') return dayInWords(value, speech)
    if (name === 'status') return of(label('statuses', value))
    if (name === 'kind') return of(label(value === value.toUpperCase() ? 'events' : 'contacts', value))
    if (name === 'origin') return originName(value)
    if (name === 'state') return of(named.find(each => each.name === value)?.entities?.[0]?.name) || value
    return value
  }
}

interface FiltersProps {
  named?: readonly Named[] | undefined
  unknown?: readonly Unnamed[] | undefined
  /** filters that this view has no use for */
  without?: readonly FilterName[]
}

const isWide = (): boolean => matchMedia('(min-width: 60rem)').matches

/** What narrows the view, and what it is narrowed by. */
export function Filters({ named = [], unknown = [], without = [] }: FiltersProps) {
  const { say } = useSpeech()
  const { filters, go, set, setNames, clear } = useFilters()
  const inWords = useValueInWords(named)
  const [isOpen, setOpen] = useState(isWide)
  const n = countOf(filters)
  const id = useId()
  const names = filters.with ?? []
  const one = oneTime(filters)
  const has = (name: FilterName): boolean => !without.includes(name)
  return (
    <section className="filters" aria-label={say('filter.label')}>
      <button
        type="button"
        className="opens"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(now => !now)}
      >
        {say('filter.label')}
        {n > 0 && <span className="many">{n}</span>}
      </button>
      {n > 0 && (
        <ul className="plain chips">
          {names.map(name => {
            const meant = named.find(each => each.name === name)?.entities ?? []
            const [only] = meant.length === 1 ? meant : []
            return (
              <Chip
                key={name}
                label={say('filter.chip.with')}
                drop={() => setNames(names.filter(each => each !== name))}
              >
                {only ? <Name id={only.id} entities={{ [only.id]: only }} /> : <bdi>{name}</bdi>}
              </Chip>
            )
          })}
          {one !== null && (
            <Chip label={say('filter.time')} drop={() => go(now => changed(now, { from: null, to: null }))}>
              <bdi>{inWords('from', one)}</bdi>
            </Chip>
          )}
          {filterNames.map(name => {
            const value = one !== null && (name === 'from' || name === 'to') ? undefined : filters[name]
            return (
              value && (
                <Chip key={name} label={say(`filter.${name}`)} drop={() => set(name, null)}>
                  <bdi>{inWords(name, value)}</bdi>
                </Chip>
              )
            )
          })}
          <li>
            <button type="button" className="small" onClick={clear}>
              {say('filter.clear')}
            </button>
          </li>
        </ul>
      )}
      <Taken
        named={named}
        unknown={unknown}
        replace={(name, wanted) => {
          if (names.includes(name)) setNames(names.map(each => (each === name ? wanted : each)))
          else set('state', wanted.replace(state, ''))
        }}
      />
      <div id={id} className="controls" hidden={!isOpen}>
        <NameFilter />
        {has('state') && <StateFilter />}
        {has('kind') && (
          <Choose name="kind">
            <Kinds />
          </Choose>
        )}
        {has('status') && (
          <Choose name="status">
            <Statuses />
          </Choose>
        )}
        {has('outlet') && (
          <Choose name="outlet">
            <Outlets />
          </Choose>
        )}
        {has('origin') && <OriginFilter />}
        <div className="times">
          <TimeFilter name="from" />
          <TimeFilter name="to" />
        </div>
      </div>
    </section>
  )
}
