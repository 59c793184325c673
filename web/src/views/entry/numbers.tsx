import { useSpeech } from '../../language.js'
import { numbersOf, type Sheet } from './sheet.js'

/** The numbers of accounts. */
export function Numbers({ sheet, accounts }: { sheet: Sheet; accounts: readonly string[] }) {
  const { say } = useSpeech()
  const numbers = numbersOf(sheet, accounts)
  return (
    <span className="numbers">
      <span className="hidden">{say('entry.byAccounts', { n: numbers.length })} </span>
      {numbers.map((n, i) => (
        <span key={n}>
          {i > 0 && <span className="hidden">, </span>}
          <span className="number">{n}</span>
        </span>
      ))}
    </span>
  )
}
