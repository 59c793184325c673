import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import { useSpeech } from '../../language.js'
import { useNarrow } from '../../parts/narrow.js'
import { pageName } from '../../parts/page-name.js'
import { type Account, type Column, fieldsInOrder } from './columns.js'
import { FieldTable } from './field-table.js'
import { pageOf, type Sheet } from './sheet.js'
import { Stories } from './stories.js'

/** Of what the address names, what there is. */
const among = <T,>(all: readonly T[], wanted: T | null): T | null =>
  wanted !== null && all.includes(wanted) ? wanted : null

/** An option has no elements within: its parts are set apart by signs. */
function optionText(sheet: Sheet, account: Account): string {
  const page = pageOf(sheet, account)
  const name = page ? pageName({ ...page, outlet: account.outlet }) : account.page.slice(0, 8)
  return `${sheet.numbers.get(account.id)} · \u2068${name}\u2069`
}

function AccountChoice({ sheet, shown, choose }: { sheet: Sheet; shown: Column; choose: (id: string) => void }) {
  const { say } = useSpeech()
  return (
    <label className="account-choice">
      {say('entry.account')}{' '}
      <select value={shown.account.id} onChange={event => choose(event.target.value)}>
        {sheet.columns.map(({ account }) => (
          <option key={account.id} value={account.id}>
            {optionText(sheet, account)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Two boxes that scroll sideways as one. */
function useTogether() {
  const upper = useRef<HTMLDivElement>(null)
  const lower = useRef<HTMLDivElement>(null)
  const follow = (from: HTMLDivElement | null, to: HTMLDivElement | null) => (): void => {
    if (from && to && Math.abs(from.scrollLeft - to.scrollLeft) > 1) to.scrollLeft = from.scrollLeft
  }
  return {
    upper,
    lower,
    onUpper: () => follow(upper.current, lower.current)(),
    onLower: () => follow(lower.current, upper.current)(),
  }
}

/** What each account says of each field, and the words that say so in its story. One account at a time where there is no room for more. */
export function SideBySide({ sheet }: { sheet: Sheet }) {
  const { say } = useSpeech()
  const isNarrow = useNarrow()
  const [asked, ask] = useSearchParams()
  const [sought, setSought] = useState<{ account: string; at: number } | null>(null)
  const [opened, setOpened] = useState<boolean | null>(null)
  const { upper, lower, onUpper, onLower } = useTogether()
  const { entry } = sheet.compared.shown
  const fields = fieldsInOrder(sheet.compared.fields, entry.kind)
  const names = fields.map(([name]) => name)
  const wanted = asked.get('field')
  const chosen = wanted === 'none' ? null : (among(names, wanted) ?? names[0] ?? null)
  const shown = sheet.columns.find(({ account }) => account.id === asked.get('account')) ?? sheet.columns[0]!
  const columns = isNarrow ? [shown] : sheet.columns
  const set = (name: string, value: string): void =>
    ask(
      params => {
        params.set(name, value)
        return params
      },
      { replace: true },
    )
  const isOpen = opened ?? !isNarrow
  const title = useRef<HTMLHeadingElement>(null)
  const isLedHere = useRef(wanted !== null)

  // An address that names a field leads to the fields.
  useEffect(() => {
    if (isLedHere.current) title.current?.scrollIntoView()
    isLedHere.current = false
  }, [])

  return (
    <section className={columns.length > 1 ? 'side-by-side' : 'side-by-side alone'} aria-labelledby="side-by-side">
      <h2 id="side-by-side" ref={title}>
        {say(entry.accounts.length > 1 ? 'entry.sideBySide' : 'entry.oneAccount')}
      </h2>
      {entry.accounts.length > 0 && <p className="note">{say('entry.chooseField')}</p>}
      {isNarrow && sheet.columns.length > 1 && (
        <AccountChoice sheet={sheet} shown={shown} choose={id => set('account', id)} />
      )}
      <FieldTable
        sheet={sheet}
        fields={fields}
        columns={columns}
        isNarrow={isNarrow}
        chosen={chosen}
        choose={name => {
          setSought(null)
          setOpened(true)
          set('field', name === chosen ? 'none' : name)
        }}
        seek={({ account, span }) => {
          setOpened(true)
          setSought({ account, at: span[0] })
        }}
        scroller={upper}
        onScroll={onUpper}
      />
      <Stories
        sheet={sheet}
        columns={columns}
        chosen={chosen}
        sought={sought}
        isOpen={isOpen}
        isPinned={isNarrow || chosen === wanted}
        toggle={() => setOpened(!isOpen)}
        scroller={lower}
        onScroll={onLower}
      />
    </section>
  )
}
