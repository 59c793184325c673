import type { Doc } from '../../../arabic/doc.js'
import type { Word } from '../../../arabic/lexicon.js'
import { TokenKind } from '../../../text/tokens.js'
import type { Grammar } from '../grammar.js'
import { isParticle } from '../person.js'

// Who holds an office that a page says in full with his name and shortly elsewhere: «مدير شرطة حلب العميد سالم الدروبي … مدير الشرطة».

interface Range {
  from: number
  to: number
}

interface Officer {
  words: readonly string[]
  person: string
}

export interface Officers {
  /** somebody is named with the office that these tokens say */
  add(range: Range, person: string): void
  /** the only one whom the page names with an office that has all the words of this one; null where nobody or several */
  find(range: Range): string | null
}

// «شرطة» of «الشرطة», «للشرطة», «والشرطة»
function stemOf({ folded, senses }: Word, { article, ofClitic, inClitic, andClitic }: Grammar): string {
  for (const start of [ofClitic.repeat(2), inClitic + article, andClitic + article, article])
    if (folded.startsWith(start) && folded.length > start.length + 1) return folded.slice(start.length)
  const cut = senses.length > 0 && senses.every(s => s.prep !== '' || s.conj !== '') ? senses[0]!.start : 0
  return folded.slice(cut)
}

function wordsOf({ from, to }: Range, { tokens }: Doc, grammar: Grammar): string[] {
  const words: string[] = []
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const { kind, word } = tokens[i]!
    if (kind === TokenKind.word && (i === from || !isParticle(word))) words.push(stemOf(word, grammar))
  }
  return words
}

export function makeOfficers(doc: Doc, grammar: Grammar): Officers {
  // by the first word of the office, which must be the same
  const named = new Map<string, Officer[]>()
  return {
    add(range, person) {
      const [head, ...words] = wordsOf(range, doc, grammar)
      if (head === undefined) return
      const list = named.get(head)
      if (list) list.push({ words, person })
      else named.set(head, [{ words, person }])
    },
    find(range) {
      if (named.size === 0) return null
      const [head, ...words] = wordsOf(range, doc, grammar)
      const may = (named.get(head ?? '') ?? []).filter(one => words.every(word => one.words.includes(word)))
      const people = new Set(may.map(({ person }) => person))
      return people.size === 1 ? may[0]!.person : null
    },
  }
}
