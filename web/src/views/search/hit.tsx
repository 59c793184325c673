import { Link } from 'wouter'
import type { Entities, SearchResult } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { EntryLine } from '../../parts/entry-line.js'
import { Name } from '../../parts/name.js'
import { storyPath } from '../../parts/page-name.js'
import { PageText } from '../../parts/page-text.js'
import { PassageShown } from '../../parts/passage.js'

export type Found = SearchResult['parts'][number]
type Hit = Found['hits'][number]
type StatementHit = Extract<Hit, { in: 'statements' }>
type StoryHit = Extract<Hit, { in: 'stories' }>

/** The story within the id of an account: `page:s0:s0.e1`. */
const storyOf = (account: string): string | undefined => account.split(':')[1]

/** Who says it: whoever is known, else as the page calls the last of its chain. */
function Speaker({ statement, entities }: { statement: StatementHit['statement']; entities: Entities }) {
  const { say } = useSpeech()
  const { speaker, chain, mode, denied } = statement
  const last = chain.at(-1)?.name
  return (
    <h3 className="speaker">
      {speaker ? (
        <Name id={speaker} entities={entities} />
      ) : (
        <bdi lang="ar">{last ? <PageText text={last} /> : say('search.nobody')}</bdi>
      )}{' '}
      <small>
        {say(`search.mode.${mode}`)}
        {denied && ` · ${say('search.denied')}`}
      </small>
    </h3>
  )
}

function StoryHead({ hit }: { hit: StoryHit }) {
  const { say } = useSpeech()
  const { page } = hit.passage
  return (
    <h3>
      <Link href={storyPath({ page, story: hit.story })}>
        <bdi dir="auto" lang="ar">
          {hit.headline ? <PageText text={hit.headline} /> : say('search.noHeadline')}
        </bdi>
      </Link>
    </h3>
  )
}

/** Something found: what it is, and the words. */
export function HitShown({ hit, entities }: { hit: Hit; entities: Entities }) {
  if (hit.in === 'entries')
    return (
      <div className="sheet hit">
        <EntryLine entry={hit.entry} entities={entities} />
        <PassageShown passage={hit.passage} story={storyOf(hit.account)} />
      </div>
    )
  return (
    <article className="sheet hit">
      {hit.in === 'statements' ? <Speaker statement={hit.statement} entities={entities} /> : <StoryHead hit={hit} />}
      <PassageShown passage={hit.passage} story={hit.story} />
    </article>
  )
}
