import { Link } from 'wouter'
import type { Entities } from '../asking.js'
import { useSpeech } from '../language.js'

interface NameProps {
  id: string
  entities: Entities
  /** false: a name alone, where a link would stand within another */
  link?: boolean
}

export const whoPath = (id: string): string => `/who/${encodeURIComponent(id)}`

/** Somebody's name in the language of the page; the other one is told on hover. */
export function Name({ id, entities, link = true }: NameProps) {
  const { of, language } = useSpeech()
  const name = entities[id]?.name
  const text = of(name) || id
  const other = language === 'ar' ? name?.en : name?.ar
  const isForeign = language === 'en' && !name?.en
  const told = (
    <bdi lang={isForeign ? 'ar' : language} title={other ?? undefined}>
      {text}
    </bdi>
  )
  return link ? (
    <Link href={whoPath(id)} className="name">
      {told}
    </Link>
  ) : (
    <span className="name">{told}</span>
  )
}
