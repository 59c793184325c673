import { sentenceAt } from '../../../arabic/doc.js'
import type { Period } from '../../../knowledge/dates.js'
import type { Grammar } from '../grammar.js'
import type { Title } from '../title.js'
import { mayHold, tableHolder } from '../who.js'
import { type Context, wordAt } from './context.js'

// Of which year an office is told, where that is long past.

const withinYear = 5
// «رقم 134 وتاريخ 13 /02 /1409ه»
const withinNumber = 12
const gregorian = /^(?:19|20)\d\d$/u
const hijri = /^1[34]\d\d$/u
// a lunar year is so much of a solar one, and so many of these had gone by when they were first counted
const lunar = 0.97
const before = 621.57

const yearOf = (word: string, { hijriMark }: Grammar): number | null => {
  if (gregorian.test(word)) return Number(word)
  const lunarYear = word.endsWith(hijriMark) ? word.slice(0, -hijriMark.length) : word
  return hijri.test(lunarYear) ? Math.floor(Number(lunarYear) * lunar + before) : null
}

const bygone = (year: number | null, { cast }: Context): Period | null =>
  year !== null && cast.when.from && year < Number(cast.when.from.slice(0, 4))
    ? { from: `${year}-01-01`, to: `${year}-12-31` }
    : null

/** … right behind it: «وزير الخارجية الأميركي في عام 2003», «(1984 وحتى 1995)». */
export function yearTold({ to }: Title, context: Context): Period | null {
  const { doc, cast, grammar } = context
  const lead = doc.tokens[to]?.word.folded ?? ''
  if (!cast.when.from || !(grammar.yearLeads.has(lead) || grammar.decreeLeads.has(lead))) return null
  const within = grammar.decreeLeads.has(lead) ? withinNumber : withinYear
  for (let i = to + 1; i < Math.min(to + within, doc.tokens.length); i++) {
    const year = yearOf(doc.tokens[i]!.word.folded, grammar)
    if (year !== null) return bygone(year, context)
  }
  return null
}

const withinHead = 7

// «في عام 1964 …», «وخلال سنة 2011 …»: what the whole sentence tells of; but «منذ عام 2011» goes on until today
function yearAtHead({ from }: Title, context: Context): Period | null {
  const { doc, grammar } = context
  const sentence = doc.sentences[sentenceAt(doc, from)]
  if (!sentence) return null
  let led = false
  for (let i = sentence.from; i < Math.min(sentence.from + withinHead, from); i++) {
    const { word } = doc.tokens[i]!
    if (grammar.yearSince.has(word.folded)) return null
    const year = led ? yearOf(word.folded, grammar) : null
    if (year !== null) return isAttributed(i, from, context) ? null : bygone(year, context)
    led ||= grammar.yearHeads.has(word.folded)
  }
  return null
}

// «في عام 2003 وقع كذا، بحسب وزير الخارجية»: he tells it today
function isAttributed(from: number, to: number, { doc }: Context): boolean {
  for (let i = from; i < to; i++) if (doc.tokens[i]!.word.senses.some(s => s.cls === 'according')) return true
  return false
}

const withinDeed = 8

// «كان وزير الداخلية قد أصدر عام 1420 قرارا»
function yearOfDeed({ from, to }: Title, context: Context): Period | null {
  const { doc, grammar } = context
  if (!grammar.perfect.was.has(wordAt(context, from - 1)) || !grammar.perfect.had.has(wordAt(context, to))) return null
  for (let i = to + 1; i < Math.min(to + withinDeed, doc.tokens.length); i++) {
    const year = grammar.yearHeads.has(wordAt(context, i - 1)) ? yearOf(doc.tokens[i]!.word.folded, grammar) : null
    if (year !== null) return bygone(year, context)
  }
  return null
}

/** … by the sentence, if whoever holds it now did not hold it then: «في عام 1964 بعث الرئيس الأميركي …». */
export function pastTold(title: Title, context: Context): Period | null {
  const told = yearAtHead(title, context) ?? yearOfDeed(title, context)
  if (told === null) return null
  const { cast } = context
  const today = tableHolder(title, cast)
  const then = mayHold(title, { ...cast, when: told, named: new Map() })
  return today !== null && then.includes(today) ? null : told
}
