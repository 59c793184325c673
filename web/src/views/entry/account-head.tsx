import { Link } from 'wouter'
import { useSpeech } from '../../language.js'
import { Chain } from '../../parts/chain.js'
import { pageName, storyPath } from '../../parts/page-name.js'
import { SourceLink } from '../../parts/source-link.js'
import { dayInWords } from '../../parts/when.js'
import type { Account, Column } from './columns.js'
import { pageOf, type Sheet } from './sheet.js'

const placeOf = ({ page, story, quotes }: Account): string => {
  const [first] = quotes.filter(({ field }) => field === 'evidence')
  return storyPath({ page, story, at: first?.span[0] ?? quotes[0]?.span[0] ?? 0 })
}

const dayOf = (published: string | null | undefined): string | null => published?.slice(0, 10) ?? null

/** Whose account it is: its outlet and day, with the ways to its story and its source. */
export function AccountName({ sheet, account }: { sheet: Sheet; account: Account }) {
  const speech = useSpeech()
  const { say } = speech
  const page = pageOf(sheet, account)
  if (!page) return null
  const day = dayOf(sheet.compared.stories[account.id]?.published?.value) ?? dayOf(page.published)
  return (
    <span className="account-name">
      <span className="number">{sheet.numbers.get(account.id)}</span>{' '}
      <Link href={placeOf(account)} className="outlet">
        <bdi>{pageName({ ...page, outlet: account.outlet })}</bdi>
      </Link>{' '}
      <span className="day">{day ? dayInWords(day, speech) : say('date.unknown')}</span>{' '}
      {page.url && (
        <span className="to-source">
          <SourceLink url={page.url}>{say('entry.source')}</SourceLink>
        </span>
      )}
    </span>
  )
}

function Copies({ sheet, copies }: { sheet: Sheet; copies: Account[] }) {
  const { say } = useSpeech()
  return (
    <details className="copies">
      <summary>{say('entry.copies', { n: copies.length })}</summary>
      <ul className="plain">
        {copies.map(copy => (
          <li key={copy.id}>
            <AccountName sheet={sheet} account={copy} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function OriginNote({ sheet, account }: { sheet: Sheet; account: Account }) {
  const { say, of } = useSpeech()
  const { entry, originNames } = sheet.compared.shown
  const origin = entry.origins.find(({ id }) => id === account.origin)
  if (!origin) return null
  const name = origin.id.startsWith('page:') ? say('entry.itself') : of(originNames[origin.id]) || origin.name
  return (
    <p className="rests">
      {say('entry.restsOn')} <bdi>{name}</bdi>
      {!origin.independent && <span className="echo"> · {say(origin.denies ? 'entry.denies' : 'entry.echo')}</span>}
    </p>
  )
}

/** What stands above a column: whose account it is, by which chain it came, and which others only copy it. */
export function AccountHead({ sheet, column: { account, copies } }: { sheet: Sheet; column: Column }) {
  const head = {
    role: account.outlet ? 'outlet' : 'page',
    name: <AccountName sheet={sheet} account={account} />,
  }
  return (
    <>
      <Chain heads={[head]} links={sheet.compared.shown.chains[account.id] ?? []} entities={sheet.entities} />
      <OriginNote sheet={sheet} account={account} />
      {copies.length > 0 && <Copies sheet={sheet} copies={copies} />}
    </>
  )
}
