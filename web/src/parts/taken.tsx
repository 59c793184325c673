import type { Entities, Entity, EntryList } from '../asking.js'
import { useSpeech, type Word } from '../language.js'
import { Name } from './name.js'

export type Named = EntryList['named'][number] & { as?: string; entities?: Entity[] }
export type Unnamed = EntryList['unknown'][number] & { near?: Entity[] }

const ways: Record<string, Word> = {
  title: 'filter.as.title',
  part: 'filter.as.part',
  sound: 'filter.as.sound',
}

const byIds = (all: readonly Entity[]): Entities => Object.fromEntries(all.map(each => [each.id, each]))

const shown = 4

function Several({ all }: { all: readonly Entity[] }) {
  const { say } = useSpeech()
  const entities = byIds(all)
  return (
    <>
      {all.slice(0, shown).map(({ id }, i) => (
        <span key={id}>
          {i > 0 && say('list.comma')}
          <Name id={id} entities={entities} />
        </span>
      ))}
      {all.length > shown && ` ${say('filter.more', { n: all.length - shown })}`}
    </>
  )
}

function Way({ name, as = '', entities = [] }: Named) {
  const { say } = useSpeech()
  const way = ways[as]
  // An id, a whole name: there is nothing to wonder about.
  if (!way && entities.length < 2) return null
  return (
    <li>
      <q dir="auto">{name}</q> – {say(way ?? 'filter.as.name')} <Several all={entities} />
    </li>
  )
}

interface TakenProps {
  named: readonly Named[]
  unknown: readonly Unnamed[]
  /** puts somebody else's name where one was that nobody has */
  replace?: (name: string, id: string) => void
}

/** How names were taken, and who may have been meant by those that nobody has. */
export function Taken({ named, unknown, replace }: TakenProps) {
  const { say, of } = useSpeech()
  return (
    <ul className="plain taken">
      {named.map(each => (
        <Way key={each.name} {...each} />
      ))}
      {unknown.map(({ name, near = [] }) => (
        <li key={name} className="unknown">
          {say('filter.nobody')} <q dir="auto">{name}</q>.{' '}
          {near.length > 0 && (
            <>
              {say('filter.near')}{' '}
              {near.map(entity => (
                <button key={entity.id} type="button" className="small" onClick={() => replace?.(name, entity.id)}>
                  <bdi>{of(entity.name)}</bdi>
                </button>
              ))}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
