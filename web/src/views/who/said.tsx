import { Link } from 'wouter'
import type { Entities, Who } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { MarkedText } from '../../parts/marked-text.js'
import { Name } from '../../parts/name.js'
import { storyPath } from '../../parts/page-name.js'
import { PageText } from '../../parts/page-text.js'
import { Some } from '../../parts/some.js'
import { dayInWords } from '../../parts/when.js'

type Met = Who['names'][number]
type Statement = Who['statements'][number]
type Citation = Met['citation']

function Cited({ citation, story }: { citation: Citation; story?: string | undefined }) {
  const speech = useSpeech()
  const { page, span, published, line, context, at, exact } = citation
  return (
    <>
      <blockquote className="prose" dir="auto" lang="ar">
        <MarkedText text={context} from={0} marks={[{ span: [at, at + exact.length], className: 'found' }]} />
      </blockquote>
      <p className="support">
        <Link href={storyPath({ page, story: story ?? 's0', at: span[0] })}>
          {published && `${dayInWords(published.slice(0, 10), speech)}${speech.say('list.comma')}`}
          {speech.say('who.toPlace', { line })}
        </Link>
      </p>
    </>
  )
}

const hows = ['office', 'metonym'] as const

function NameMet({ name: { written, how, framing, times, pages, citation } }: { name: Met }) {
  const { say } = useSpeech()
  const kind = hows.find(each => each === how)
  return (
    <li>
      <details className="met">
        <summary>
          <bdi lang="ar" className="written">
            <PageText text={written} />
          </bdi>{' '}
          <span className="support">
            {say('who.times', { n: times })} {say('who.inPages', { n: pages })}
            {kind && ` · ${say(`who.how.${kind}`)}`}
            {framing && (
              <>
                {' · '}
                <span className="framing">
                  {say('who.framing')} <bdi lang="ar">{framing}</bdi>
                </span>
              </>
            )}
          </span>
        </summary>
        <Cited citation={citation} />
      </details>
    </li>
  )
}

/** How pages call somebody, with a place of each. */
export function Names({ names, turns }: Pick<Who, 'names' | 'turns'>) {
  const { say } = useSpeech()
  if (names.length === 0) return null
  return (
    <section className="sheet" aria-labelledby="names">
      <h2 id="names">{say('who.names')}</h2>
      <Some items={names} n={8} keyOf={({ written, how, framing }) => `${how} ${framing} ${written}`}>
        {name => <NameMet name={name} />}
      </Some>
      {turns > 0 && <p className="support">{say('who.turns', { n: turns })}</p>}
    </section>
  )
}

function Told({ statement, entity, entities }: { statement: Statement; entity: string; entities: Entities }) {
  const { say } = useSpeech()
  const { id, speaker, mode, denied, chain, content } = statement
  const [first] = content
  if (!first) return null
  const by = chain.slice(0, -1)
  return (
    <li className="statement">
      <p className="support">
        {speaker !== entity && (
          <>
            <Name id={speaker} entities={entities} />
            {' · '}
          </>
        )}
        {say(`search.mode.${mode}`)}
        {denied && ` · ${say('search.denied')}`}
        {by.length > 0 && (
          <>
            {' · '}
            {say('who.by')}{' '}
            {by.map(({ name }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the links of a chain never move
              <bdi key={i} lang="ar">
                {i > 0 && say('list.comma')}
                <PageText text={name} />
              </bdi>
            ))}
          </>
        )}
      </p>
      <Cited citation={first} story={id.split('.')[0]} />
    </li>
  )
}

interface StatementsProps extends Pick<Who, 'statements'> {
  entity: string
  entities: Entities
  /** how many there are in all, and where */
  total: number
  href: string
}

/** What somebody says, the latest first. */
export function Statements({ statements, entity, entities, total, href }: StatementsProps) {
  const { say } = useSpeech()
  if (statements.length === 0) return null
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">
        {say('who.statements')} <small>{say('number', { n: total })}</small>
      </h2>
      <Some items={statements.toReversed()} n={5} keyOf={({ id, content }, i) => `${content[0]?.page} ${id} ${i}`}>
        {statement => <Told statement={statement} entity={entity} entities={entities} />}
      </Some>
      {total > statements.length && <Link href={href}>{say('who.all', { n: total })}</Link>}
    </section>
  )
}
