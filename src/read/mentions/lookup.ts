import { makeDoc } from '../../arabic/doc.js'
import type { Language } from '../../arabic/language.js'
import { TokenKind } from '../../text/tokens.js'
import type { Grammar } from './grammar.js'
import { partiesIn } from './party.js'
import { rolesOf } from './who.js'

/** What words by themselves name: «وزير الخارجية المصري», «شكري», «الكرملين». */
export interface NamedAlone {
  /** `EGY/foreign-minister`, and the offices whose holder may be called so */
  offices: string[]
  /** a role whose state is not said: «وزير الخارجية» */
  role: string | null
  /** everyone of that name; of those who held the office that is said with it, where there is one */
  people: string[]
  /** a state's code, a body's id, or `EGY/foreign-ministry` */
  thing: string | null
}

/** Reads a name as the reader of pages would; null where the words are not one name from beginning to end. */
export function namedAlone(text: string, { lexicon, sentences }: Language, grammar: Grammar): NamedAlone | null {
  const doc = makeDoc(text, [[0, text.length]], lexicon, sentences)
  const words = doc.tokens.findLastIndex(({ kind }) => kind === TokenKind.word) + 1
  const [party, other] = partiesIn(doc, 0, doc.tokens.length, grammar)
  if (!party || other || party.from > 0 || party.to < words) return null
  const { title, name, ref } = party
  const of = title?.of ?? null
  const offices = title && of !== null && title.words === null ? rolesOf(title.role).map(role => `${of}/${role}`) : []
  // «الرئيس الأسد»: where no state is said, whoever held such an office anywhere
  const isMeant = (office: string): boolean =>
    offices.includes(office) || (title !== null && of === null && office.endsWith(`/${title.role}`))
  const held = (person: string): boolean =>
    (grammar.world.termsOf.get(person) ?? []).some(({ office }) => isMeant(office))
  const bearers = name?.people ?? []
  const people = bearers.some(held) ? bearers.filter(held) : bearers
  return { offices: name ? [] : offices, role: title && of === null && !name ? title.role : null, people, thing: ref }
}
