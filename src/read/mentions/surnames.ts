import type { Doc } from '../../arabic/doc.js'
import type { Cut, Sense } from '../../arabic/lexicon.js'
import { isNumeralSense } from '../../arabic/numbers/words.js'
import { TokenKind } from '../../text/tokens.js'
import type { Grammar } from './grammar.js'
import { isPlainWord, isUnknown } from './names.js'
import type { Party } from './party.js'

/** How the story may call again those whom it has named in full. Keys are folded words. */
export interface Aliases {
  /** the last word of a name, or its last two, or a rare one in its midst → the party that bears it */
  last: Map<string, Party>
  /** the first word of each of these */
  first: Set<string>
  /** by code of the letters on which these end: most words are passed over by it */
  endings: Uint8Array
}

// beyond Arabic letters nothing is kept: an array answers undefined
const letterCodes = 0x700

const wordsOf = (doc: Doc, party: Party): string[] =>
  doc.tokens.slice(party.name!.from, party.name!.to).map(token => token.word.folded)

/** What may stand for a whole name: its last word or two, and one in the midst that means nothing else: «دغاش» of «عيسى دغاش محمات». */
function shortForms(doc: Doc, party: Party, grammar: Grammar): string[] {
  const words = wordsOf(doc, party)
  const compound = grammar.openers.has(words.at(-2)!) || grammar.compounds.has(words.at(-1)!)
  const middle = words.filter(
    (_, k) => k > 0 && k < words.length - 1 && isUnknown(doc.tokens[party.name!.from + k]!.word),
  )
  return [compound ? words.slice(-2).join(' ') : words.at(-1)!, ...middle]
}

// «محمد بن سالم العتيبي» may be «محمد سالم العتيبي», and «آل صالح» «مساعد آل صالح»; «سامي العتيبي» is another.
function isAnother(doc: Doc, one: Party, other: Party): boolean {
  const [known] = one.name!.people
  if (known !== other.name!.people[0]) return true
  const [a, b] = [wordsOf(doc, one), wordsOf(doc, other)]
  const ends = a.slice(-b.length).join(' ') === b.slice(-a.length).join(' ')
  return known === undefined && a[0] !== b[0] && !ends
}

/** The short forms of all full names, but those that mean something else or that two people bear. */
export function collectAliases(doc: Doc, parties: readonly Party[], grammar: Grammar): Aliases {
  const last = new Map<string, Party>()
  const shared = new Set<string>()
  for (const party of parties) {
    if (!party.name || party.name.short || party.name.to - party.name.from < 2) continue
    const whole = wordsOf(doc, party).join(' ')
    for (const form of shortForms(doc, party, grammar)) {
      const other = last.get(form)
      if (other && wordsOf(doc, other).join(' ') !== whole && isAnother(doc, other, party)) shared.add(form)
      if (!other) last.set(form, party)
    }
  }
  for (const tail of shared) last.delete(tail)
  const first = new Set([...last.keys()].map(tail => tail.split(' ')[0]!))
  const endings = new Uint8Array(letterCodes)
  for (const word of first) endings[word.charCodeAt(word.length - 1)] = 1
  return { last, first, endings }
}

const senseOfCut = (cut: Cut, end: number): Sense => ({
  cls: 'surname',
  value: cut.host,
  entry: null,
  verb: null,
  conj: cut.conj,
  prep: cut.prep,
  definite: false,
  pronoun: '',
  start: cut.start,
  end,
})

// «الشيباني» after «أسعد الشيباني» is he, whatever else the word means; a word without ال must mean nothing else.
const mayBeSurname = (doc: Doc, i: number, grammar: Grammar): boolean => {
  const { word } = doc.tokens[i]!
  if (!isPlainWord(word) || !mayBeAdjective(doc, i)) return true
  // «لم يلتق مرسي المرشد»: right after a verb
  const before = doc.tokens[i - 1]?.word.senses ?? []
  if (before.length > 0 && before.every(s => s.cls === 'verb')) return true
  return (
    word.folded.includes(grammar.article) &&
    !word.senses.some(s => s.cls === 'nisba' || s.cls.startsWith('time/') || isNumeralSense(s))
  )
}

// «عن رئيسي» is he, «دور رئيسي» is not.
function mayBeAdjective(doc: Doc, i: number): boolean {
  const { word } = doc.tokens[i]!
  const before = doc.tokens[i - 1]?.word.senses ?? []
  const led = before.some(s => leads.has(s.cls)) && !before.some(s => s.cls === 'noun')
  return (
    !word.senses.every(s => s.cls === 'adj' || s.cls === 'names' || s.cls === 'maybe-given-name') ||
    !(led || word.senses.some(s => s.conj !== '' && s.cls === 'adj'))
  )
}

const leads = new Set(['prep', 'that', 'verb'])

function surnameAt(
  doc: Doc,
  i: number,
  aliases: Aliases,
  grammar: Grammar,
): { of: Party; sense: Sense; to: number } | null {
  const { word } = doc.tokens[i]!
  const next = doc.tokens[i + 1]?.word.folded ?? ''
  for (const cut of grammar.cutsOf(word)) {
    if (!aliases.first.has(cut.host)) continue
    const one = aliases.last.get(cut.host)
    if (one) return { of: one, sense: senseOfCut(cut, word.folded.length), to: i + 1 }
    const two = aliases.last.get(`${cut.host} ${next}`)
    if (two) return { of: two, sense: senseOfCut(cut, word.folded.length), to: i + 2 }
  }
  return null
}

/** Places where a last name stands alone for somebody named in full before. */
export function surnamesIn(doc: Doc, parties: readonly Party[], aliases: Aliases, grammar: Grammar): Party[] {
  if (aliases.last.size === 0) return []
  const taken = new Uint8Array(doc.tokens.length)
  for (const party of parties) taken.fill(1, party.from, party.to)
  const found: Party[] = []
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i]!
    const { folded } = token.word
    if (aliases.endings[folded.charCodeAt(folded.length - 1)] !== 1 || taken[i] || token.kind !== TokenKind.word)
      continue
    const surname = surnameAt(doc, i, aliases, grammar)
    if (!surname || surname.of.from === i || !mayBeSurname(doc, i, grammar)) continue
    found.push({
      ...surname.of,
      kind: 'person',
      from: i,
      to: surname.to,
      head: [i, surname.to],
      sense: surname.sense,
      title: null,
      framing: null,
      name: { ...surname.of.name!, short: true },
    })
  }
  return found
}
