import type { CSSProperties, RefObject } from 'react'
import { useLabels } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { PageText } from '../../parts/page-text.js'
import { Verdict } from '../../parts/verdict.js'
import { AccountHead } from './account-head.js'
import { type Column, readingsIn } from './columns.js'
import { Numbers } from './numbers.js'
import type { Sheet } from './sheet.js'
import { FieldValue } from './value.js'

type Field = Sheet['compared']['fields'][string]
type Citation = Field['readings'][number]['citations'][number]

interface Choice {
  chosen: string | null
  choose: (field: string) => void
  /** brings a passage into view in the story of its account */
  seek: (citation: Citation) => void
}

/** The words on which an account rests a value; each leads to its place in the story. */
function Cited({ citations, seek }: { citations: readonly Citation[]; seek: Choice['seek'] }) {
  const { say } = useSpeech()
  const unique = [...new Map(citations.map(each => [String(each.span), each])).values()]
  return (
    <ul className="plain cited" aria-label={say('entry.words')}>
      {unique.map(citation => (
        <li key={String(citation.span)}>
          <button type="button" lang="ar" dir="auto" onClick={() => seek(citation)} title={say('entry.toPlace')}>
            <PageText text={citation.exact.length > 160 ? `${citation.exact.slice(0, 158)} …` : citation.exact} />
          </button>
        </li>
      ))}
    </ul>
  )
}

interface CellProps {
  sheet: Sheet
  name: string
  field: Field
  column: Column
  choice: Choice
}

function Cell({ sheet, name, field, column, choice }: CellProps) {
  const { say } = useSpeech()
  const { own, copied } = readingsIn(field.readings, column)
  const isChosen = choice.chosen === name
  if (own.length === 0 && copied.length === 0)
    return (
      <td className="silent">
        <span aria-hidden="true">–</span>
        <span className="hidden">{say('entry.silent')}</span>
      </td>
    )
  return (
    <td>
      {own.map((reading, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: readings have no name and never move
        <div key={i} className={field.verdict === 'agree' ? 'says' : `says r${field.readings.indexOf(reading) % 5}`}>
          <FieldValue field={name} value={reading.value} entities={sheet.entities} />
          {isChosen && (
            <Cited
              citations={reading.citations.filter(({ account }) => account === column.account.id)}
              seek={choice.seek}
            />
          )}
        </div>
      ))}
      {copied.map(({ reading, by }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: readings have no name and never move
        <div key={i} className={`says by-copy r${field.readings.indexOf(reading) % 5}`}>
          <span className="note">
            {say('entry.inCopy')} <Numbers sheet={sheet} accounts={by} />
          </span>
          <FieldValue field={name} value={reading.value} entities={sheet.entities} />
        </div>
      ))}
    </td>
  )
}

interface FieldTableProps extends Choice {
  sheet: Sheet
  fields: readonly [string, Field][]
  columns: readonly Column[]
  /** one column has the room of all: its head stands above its fields */
  isNarrow: boolean
  scroller: RefObject<HTMLDivElement | null>
  onScroll: () => void
}

/** Rows of fields, columns of accounts. */
export function FieldTable({ sheet, fields, columns, isNarrow, scroller, onScroll, ...choice }: FieldTableProps) {
  const { say, of } = useSpeech()
  const label = useLabels()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section className="scroller" ref={scroller} onScroll={onScroll} tabIndex={0} aria-label={say('entry.table')}>
      <table className="fields" style={{ '--columns': columns.length } as CSSProperties}>
        <colgroup>
          <col className="of-field" />
          <col span={columns.length} />
        </colgroup>
        <thead>
          <tr>
            {!isNarrow && (
              <th scope="col" className="corner">
                <span className="hidden">{say('entry.field')}</span>
              </th>
            )}
            {columns.map(column => (
              <th scope={isNarrow ? 'colgroup' : 'col'} colSpan={isNarrow ? 2 : 1} key={column.account.id}>
                <AccountHead sheet={sheet} column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map(([name, field]) => (
            <tr key={name} className={choice.chosen === name ? 'chosen' : undefined}>
              <th scope="row">
                <button type="button" aria-pressed={choice.chosen === name} onClick={() => choice.choose(name)}>
                  <span>{of(label('fields', name))}</span> <Verdict verdict={field.verdict} />
                </button>
              </th>
              {columns.map(column => (
                <Cell key={column.account.id} sheet={sheet} name={name} field={field} column={column} choice={choice} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
