import type { ReactNode } from 'react'
import { type Entities, type EntryShown, useLabels } from '../asking.js'
import { useSpeech } from '../language.js'
import { Name } from './name.js'
import { PageText } from './page-text.js'

export type Tied = EntryShown['chains'][string][number]

/** Where a chain begins: the page itself, and whoever its text is from. */
export interface Head {
  role: string
  name: ReactNode
}

/** Who a source without a name is, as far as the page tells. */
function Unnamed({ unnamed, entities }: { unnamed: NonNullable<Tied['unnamed']>; entities: Entities }) {
  const { say } = useSpeech()
  const { many, side, reason } = unnamed
  if (!side && !reason && typeof many !== 'number') return null
  return (
    <span className="note">
      {typeof many === 'number' && many > 1 && <span>{say('chain.many', { n: many })}</span>}
      {side && (
        <span>
          {say('chain.side')} <Name id={side} entities={entities} />
        </span>
      )}
      {reason && (
        <span>
          {say('chain.reason')}{' '}
          <q lang="ar" dir="auto">
            {reason}
          </q>
        </span>
      )}
    </span>
  )
}

function Link({ link, tie, entities }: { link: Tied; tie: string | null; entities: Entities }) {
  const { of, language, say } = useSpeech()
  const label = useLabels()
  const name = link.entity ? entities[link.entity]?.name : undefined
  const isTranslated = language === 'en' && name?.en
  return (
    <li className={`link ${link.role}`}>
      {tie && (
        <span className="tie">
          <span className="hidden">{say('chain.tie')} </span>
          <q lang="ar" dir="auto">
            {tie}
          </q>
        </span>
      )}
      <span className="teller">
        {isTranslated && link.entity && link.role !== 'unnamed' ? (
          <>
            <Name id={link.entity} entities={entities} />{' '}
            <bdi lang="ar" className="as-written">
              <PageText text={link.name} />
            </bdi>
          </>
        ) : (
          <bdi lang="ar">
            <PageText text={link.name} />
          </bdi>
        )}
      </span>{' '}
      <span className="role">{of(label('roles', link.role))}</span>
      {link.unnamed && <Unnamed unnamed={link.unnamed} entities={entities} />}
    </li>
  )
}

interface ChainProps {
  heads: readonly Head[]
  links: readonly Tied[]
  entities: Entities
}

/** One word may tie several links («نقلت رويترز عن …»); it is written at the first. */
const tieOf = (links: readonly Tied[], i: number): string | null => {
  const [before, link] = [links[i - 1], links[i]!]
  return before?.cue && link.cue && before.cue[0] === link.cue[0] ? null : link.tie
}

/** Who has it from whom: the page first, whoever said it last, between them the words that tie each to the next. */
export function Chain({ heads, links, entities }: ChainProps) {
  const { say, of } = useSpeech()
  const label = useLabels()
  return (
    <ol className="chain" aria-label={say('chain.label')}>
      {heads.map(({ role, name }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the links of a chain never move
        <li key={i} className={`link ${role}`}>
          <span className="teller">{name || of(label('roles', 'page'))}</span>{' '}
          {name && <span className="role">{of(label('roles', role))}</span>}
        </li>
      ))}
      {links.map((link, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the links of a chain never move
        <Link key={i} link={link} tie={tieOf(links, i)} entities={entities} />
      ))}
    </ol>
  )
}
