import { wordFact, wordFlag } from '../../arabic/facts.js'
import { arabicFold } from '../../arabic/fold.js'
import type { Language } from '../../arabic/language.js'
import type { Cut, Lexicon, Word } from '../../arabic/lexicon.js'
import { adjectiveForms, type NounEndings, type NounForm } from '../../arabic/nouns.js'
import { placeNames } from '../../arabic/place-names.js'
import { compiledPlain, document } from '../../knowledge/load.js'
import { addedNames, type State, type World } from '../../knowledge/world.js'
import type { Fold } from '../../text/fold.js'
import { buildHeads, type Heads } from './headed/heads.js'
import { makeNameIndex, type NameIndex, type NameKind } from './names.js'
import { makeSpellings, type Spelled } from './spellings.js'
import type { Held } from './title.js'

export interface Institution {
  id: string
  en: string
  adj: string[]
  gen: string[]
}

/** A word that opens names, in the singular, the dual and the plural. */
interface Head {
  one: string
  two: string[]
  many: string[]
}

interface WhoFile {
  counterpart: { one: string[]; two: string[]; many: string[] }
  heads: Head[]
  duals: { of: string; ar: string[] }[]
  side: string[]
  qualifiers: string[]
  held: Record<Exclude<Held, 'now'>, string[]>
  bygone: string[]
  perhapsBygone: string[]
  backThen: string[]
  thatTime: string[]
  yearLeads: string[]
  yearHeads: string[]
  yearSince: string[]
  lost: { before: string[]; after: string[] }
  perfect: { was: string[]; had: string[] }
  decreeLeads: string[]
  hijriMark: string
  unlike: string[]
  anybodys: string[]
  kinHeads: string[]
  ofSide: string[]
  grades: string[]
  dismissed: string[]
  presence: string[]
  kinds: string[]
  designate: string[]
  late: string[]
  courtesy: string[]
  governed: string[]
  links: string[]
  toward: string[]
  affairs: string[]
  leads: string[]
  receivers: string[]
  members: string[]
  deposed: string[]
  sporting: string[]
  twoStates: string[]
  teams: string[]
  arms: string[]
  eponyms: string[]
  kin: string[]
  accredited: string[]
  name: {
    joiners: string[]
    sons: string[]
    offices: string[]
    openers: string[]
    compounds: string[]
    styles: string[]
    princely: string[]
    families: string[]
    of: string
    notOf: string
    generations: string[]
  }
  nisbas: { ar: string; of: string }[]
  institutions: Institution[]
  bureaus: string[]
  governments: string[]
  statePrefixes: string[]
  republic: { word: string; ending: string; except: string[] }
  /** the word that a nisba makes the town of a state: «العاصمة السعودية» */
  capital: { word: string; except: string[] }
  latter: string[]
  reverence: { ar: string; by: string[]; ranks: string[] }[]
  epithets: string[]
  ofClitic: string
  inClitic: string
  andClitic: string
  sayers: string[]
  houses: string[]
  placeHeads: string[]
  towns: { before: string[]; after: string[]; movers: string[] }
  families: string[]
  homographs: { adjective: string[]; noun: string[]; beast: string[]; wild: string[] }
  institutionHeads: Head[]
  bodyHeads: Head[]
  alsoWritten: Record<string, string>
  spelled: Spelled
  spelling: { alike: string[]; dropped: string }
  worldly: string[]
  notNames: string[]
  homeland: string[]
  crowned: Record<string, string>
  courts: string[]
  sayyids: string[]
  local: string[]
  homeless: string[]
  theirs: { role: string; his: string[]; hers: string[]; ours: string[] }[]
  portfolios: string[]
  posts: string[]
  another: string[]
  newly: string[]
  branches: string[]
  adjectives: string[]
  systems: string[]
  unnamed: string[]
  deputies: string[]
  aides: string[]
  aidesTo: string[]
}

/** What the layer needs to know besides the lexicon, folded. */
export interface Grammar {
  world: World
  institutions: ReadonlyMap<string, Institution>
  qualifiers: ReadonlySet<string>
  /** words that say that an office is not held now */
  held: ReadonlyMap<string, Held>
  /** words before a name that tell of his time, not of the story's: «عهد», «مقتل» */
  bygone: ReadonlySet<string>
  /** … and those that may: «عندما» */
  perhapsBygone: ReadonlySet<string>
  /** words in a sentence that do so: «آنذاك» */
  /** «دار سلوى»: what may be called after somebody who is not meant */
  houses: ReadonlySet<string>
  backThen: ReadonlySet<string>
  /** … that follow an office: «في ذلك الوقت» */
  thatTime: readonly (readonly string[])[]
  /** what leads from an office to the year that is told of */
  yearLeads: ReadonlySet<string>
  /** what leads to the year of which a sentence tells, and what says that it goes on from then */
  yearHeads: ReadonlySet<string>
  yearSince: ReadonlySet<string>
  /** what says that an office has just lost its holder */
  lost: { before: ReadonlySet<string>; after: ReadonlySet<string> }
  /** «كان … قد» */
  perfect: { was: ReadonlySet<string>; had: ReadonlySet<string> }
  /** what leads from an office to number and date of what it decreed: «رقم» */
  decreeLeads: ReadonlySet<string>
  /** what may be joined to a year of the hijra: «1409ه» */
  hijriMark: string
  /** «غير المسؤولة»: what stands behind it is an adjective */
  unlike: ReadonlySet<string>
  /** words after an office by which it is nobody's: «في أي دولة» */
  anybodys: readonly (readonly string[])[]
  /** «نجل الرئيس»: kin of who has an office */
  kinHeads: ReadonlySet<string>
  /** «من جانب النيجر»: before the state whose side it is */
  ofSide: ReadonlySet<string>
  /** «بمرتبة وزير»: of what grade an office is */
  grades: ReadonlySet<string>
  /** «من منصبه»: behind whom somebody dismisses */
  dismissed: ReadonlySet<string>
  /** words in a title by which it is held now, whoever was called so before */
  presence: ReadonlySet<string>
  /** words in a title by which it is another than one without them: «الرئيس العام» */
  kinds: ReadonlySet<string>
  /** words in a title that say that the office is still to be taken */
  designate: ReadonlySet<string>
  /** words beside a name that say that he is dead */
  late: ReadonlySet<string>
  /** states whose former presidents are called so for life */
  courtesy: ReadonlySet<string>
  /** states whose leader is the head of government */
  governed: ReadonlySet<string>
  /** people whom the news calls by their family name alone */
  oneName: ReadonlySet<string>
  links: ReadonlySet<string>
  /** «باسم», the first of these: for whom one speaks */
  inName: string
  toward: ReadonlySet<string>
  /** … and these, with whom he is accredited: «لدى المملكة» */
  accredited: ReadonlySet<string>
  affairs: ReadonlySet<string>
  /** words that lead from an office to what it is over */
  leads: ReadonlySet<string>
  /** lemmas of verbs whose object is somebody */
  receivers: ReadonlySet<string>
  /** «القيادي بالحزب» */
  members: ReadonlySet<string>
  /** «المخلوع» */
  deposed: ReadonlySet<string>
  /** words of games, in whose sentences «نظيره» is a team */
  sporting: ReadonlySet<string>
  /** «البلدين»: two states that were named before */
  twoStates: ReadonlySet<string>
  /** «المشرف على الفريق»: a rank that is a team behind a preposition */
  teams: ReadonlySet<string>
  /** lemmas of verbs right after which a name may begin that no table has */
  sayers: ReadonlySet<string>
  joiners: ReadonlySet<string>
  sons: ReadonlySet<string>
  /** «بن», by which a line of fathers goes on */
  son: string
  openers: ReadonlySet<string>
  /** «عبد», the first of these */
  servant: string
  /** given names that are offices too: «أمين» */
  namesake: ReadonlySet<string>
  /** what officers have besides their rank: «ركن», «طيار» */
  branchesOfService: ReadonlySet<string>
  /** words of respect of those who things are named after */
  eponyms: ReadonlySet<string>
  /** «أخت»: with «ابن» before it, kin and no name */
  kin: ReadonlySet<string>
  /** by «سموه» and its like: the words with which he was named, the ranks of his office */
  /** «سيد»: what descendants of the prophet have before their names */
  sayyids: ReadonlySet<string>
  /** «المملكة» → king: words for a state that are of its crown */
  crowned: ReadonlyMap<string, string>
  /** roles by which a state has princes, or the office of one state */
  courts: readonly string[]
  reverence: ReadonlyMap<string, { by: ReadonlySet<string>; ranks: readonly string[] }>
  isOpener: (word: Word) => boolean
  /** words of respect that a given name alone may follow */
  styles: ReadonlySet<string>
  /** … those of princes */
  princely: ReadonlySet<string>
  /** offices that are family names too: «المرشد» */
  familyOffices: ReadonlySet<string>
  /** how families of Hadramaut begin, and how none does; how families of towns and tribes end, and no family does */
  family: { of: string; notOf: string; nisba: string; accusative: string }
  /** «الأب» behind a name: not he who is known by it */
  generations: ReadonlySet<string>
  /** second words of names of two: «فضل الله», «صلاح الدين» */
  compounds: ReadonlySet<string>
  /** institutions whose names go on with that of a ministry: «وزير الداخلية والأمن العام» */
  portfolios: ReadonlySet<string>
  /** «منصب»: what stands before an office that is spoken of, whoever holds it */
  posts: ReadonlySet<string>
  /** adjectives by which an office is another than that named before: «الرئيس الفخري» */
  another: ReadonlySet<string>
  /** … of these, what says that somebody came to it but lately */
  newly: ReadonlySet<string>
  /** words by which an office goes on to be another: «مساعد الوزير لشؤون …» */
  branches: ReadonlySet<string>
  /** offices that are adjectives too: «السبب الرئيس» */
  adjectives: ReadonlySet<string>
  /** behind which they are adjectives, though a nisba follows: «النظام الحاكم الإيراني» */
  systems: ReadonlySet<string>
  /** who is spoken of without a name: «مسؤول فرنسي» */
  unnamed: ReadonlySet<string>
  /** words that make an office one of public life */
  worldly: ReadonlySet<string>
  /** roles that are of a town, be it a capital */
  local: ReadonlySet<string>
  /** by the folded name or host of an outlet, or the name of a town: the state whose news it brings */
  homes: ReadonlyMap<string, string>
  /** names that are words too, and by what they are known to be these */
  homographs: Record<'adjective' | 'noun' | 'beast' | 'wild', ReadonlySet<string>>
  /** how many people of the tables have a word in their name */
  bearersOf: (word: string) => number
  /** «عائلة الحريري»: words after which a family name means the family */
  families: ReadonlySet<string>
  /** what is left of a foreign name when the letters that it is written with by turns are one */
  skeleton: (word: string) => string
  /** words by which a capital is a town: before it, after it, and before the preposition that leads to it */
  towns: { before: ReadonlySet<string>; after: ReadonlySet<string>; movers: ReadonlySet<string> }
  article: string
  /** the ending of the feminine */
  feminine: string
  /** the preposition that leads from an office to its body */
  ofClitic: string
  inClitic: string
  andClitic: string
  comma: ReadonlySet<string>
  colon: string
  /** first words of names that no table has */
  heads: Heads
  enclosing: ReadonlySet<string>
  /** signs behind which it is said what somebody is */
  asides: ReadonlySet<string>
  /** the ways to cut clitics off a word */
  cutsOf: (word: Word) => readonly Cut[]
}

function addStates(
  names: NameIndex,
  world: World,
  { statePrefixes: prefixes, republic }: WhoFile,
  article: string,
): void {
  const taken = new Set([...world.states.values()].flatMap(({ ar }) => ar))
  for (const state of world.states.values()) {
    // «الجمهورية التركية», where no other has that name
    const formal = state.nisba
      .filter(nisba => !nisba.includes(' '))
      .map(nisba => `${republic.word} ${article}${nisba}${republic.ending}`)
    if (!republic.except.includes(state.id))
      for (const ar of formal) if (!taken.has(ar)) names.add(ar, 'state', state.id)
    for (const ar of state.ar) {
      names.add(ar, 'state', state.id)
      for (const prefix of prefixes) names.add(`${prefix} ${ar}`, 'state', state.id)
    }
    for (const ar of state.capital) names.add(ar, 'capital', state.id)
    for (const ar of state.seats) names.add(ar, 'seat', state.id)
  }
}

// «العاصمة السعودية»: the town among the places that is called as the state's capital is
function addCapitals(names: NameIndex, world: World, { capital, republic }: WhoFile, article: string): void {
  for (const place of world.places.values()) {
    const state = world.states.get(place.country ?? '')
    if (!state || capital.except.includes(state.id) || !place.ar.some(ar => state.capital.includes(ar))) continue
    for (const nisba of state.nisba.filter(nisba => nisba !== '' && !nisba.includes(' '))) {
      const ar = `${capital.word} ${article}${nisba}${republic.ending}`
      if (!place.ar.includes(ar)) names.add(ar, 'place', place.id)
    }
  }
}

// «وفدا مصريا»; but «تركيا» and «بريطانيا» are states, and the name of one is never taken for the accusative of a nisba.
function addNisba(
  lexicon: Lexicon,
  masculine: string,
  of: string,
  endings: NounEndings,
  isName: (form: string) => boolean,
  fold: Fold,
): void {
  const [first, ...rest] = masculine.split(' ') as [string, ...string[]]
  const add = ({ form, gender, number, state }: NounForm): void =>
    lexicon.add(form, {
      cls: 'nisba',
      value: of,
      joins: 'noun',
      gender,
      number,
      bare: true,
      info: rest.map(fold),
      ...(state && { state }),
    })
  adjectiveForms(first, endings).forEach(add)
  const accusative = first + endings.accusative
  if (!isName(accusative)) add({ form: accusative, gender: 'm', number: 's', state: 'indefinite' })
}

// The people of a state as its news names them: «الروس», «الأتراك».
function addPeoples(lexicon: Lexicon, state: State): void {
  for (const form of state.plural)
    lexicon.add(form, { cls: 'nisba', value: state.id, joins: 'noun', gender: 'm', number: 'p', bare: true, info: [] })
}

function addBodies(names: NameIndex, world: World): void {
  for (const body of world.bodies.values())
    for (const ar of body.ar) names.add(ar, body.metonym ? 'seat' : 'body', body.id)
  for (const outlet of world.outlets.values())
    for (const ar of [...outlet.ar, ...outlet.latin]) names.add(ar, 'outlet', outlet.id)
  for (const place of world.places.values()) for (const ar of place.ar) names.add(ar, 'place', place.id)
  for (const { ar, of, framing } of world.framings)
    for (const form of ar) names.add(form, 'framing', of, framing ?? form)
}

function addPeople(names: NameIndex, world: World, spelled: Spelled): void {
  const spellings = makeSpellings(spelled)
  const people = [...world.people.values()]
  // A spelling that the tables give to somebody is his alone.
  const taken = new Set(people.flatMap(({ ar, short }) => [...ar, ...short]))
  const more = (forms: readonly string[]): string[] => forms.flatMap(spellings).filter(form => !taken.has(form))
  for (const { id, ar, short } of people) {
    for (const form of new Set([...ar, ...more(ar)])) names.add(form, 'person', id)
    for (const form of new Set([...short, ...more(short)])) if (!ar.includes(form)) names.add(form, 'short', id)
  }
}

// «وزير الشؤون الاجتماعية», «وزير الشئون الاجتماعية»
const alsoSpelled = (names: NameIndex, turns: WhoFile['alsoWritten']): NameIndex => ({
  add(words, kind, ref, framing) {
    names.add(words, kind, ref, framing)
    for (const [one, other] of Object.entries(turns))
      if (words.includes(one)) names.add(words.replaceAll(one, other), kind, ref, framing)
  },
})

function addRoles(index: NameIndex, world: World, { heads, alsoWritten }: WhoFile): void {
  const names = alsoSpelled(index, alsoWritten)
  const many = (form: string, role: string): void => {
    const [first, ...rest] = form.split(' ') as [string, ...string[]]
    const head = heads.find(h => h.one === first)
    if (!head) return
    for (const two of head.two) names.add([two, ...rest].join(' '), 'heads-two', role)
    for (const plural of head.many) names.add([plural, ...rest].join(' '), 'heads-many', role)
  }
  for (const role of world.roles.values()) {
    for (const form of role.adj) {
      names.add(form, 'role', role.id)
      const bare = form.split(' ')
      if (bare.length > 1) many(form, role.id)
    }
    for (const form of role.gen) {
      names.add(form, 'role-gen', role.id)
      many(form, role.id)
    }
  }
  for (const { ar, of, framing } of world.titles) for (const form of ar) names.add(form, 'title', of, framing)
  for (const form of world.honorifics) names.add(form, 'honorific', '')
}

function addInstitutions(names: NameIndex, { institutions, institutionHeads, bodyHeads }: WhoFile, fold: Fold): void {
  for (const { one, two, many } of bodyHeads) for (const form of [...two, ...many]) names.add(form, 'bodies', fold(one))
  for (const { id, adj, gen } of institutions) {
    for (const form of adj) names.add(form, 'institution', id)
    for (const form of gen) names.add(form, 'institution-gen', id)
    for (const form of [...adj, ...gen]) {
      const [first, ...rest] = form.split(' ') as [string, ...string[]]
      const head = institutionHeads.find(h => h.one === first)
      for (const other of head ? [...head.two, ...head.many] : [])
        names.add([other, ...rest].join(' '), 'institutions', id)
    }
  }
}

function addTurns(names: NameIndex, { lexicon, fold, article }: Language, world: World, who: WhoFile): void {
  for (const number of ['one', 'two', 'many'] as const) {
    for (const form of who.counterpart[number]) lexicon.add(form, { cls: 'counterpart', value: number, joins: 'noun' })
  }
  const addAll = (forms: readonly string[], kind: NameKind, ref = ''): void => {
    for (const form of forms) names.add(form, kind, ref)
  }
  for (const { of, ar } of who.duals) addAll(ar, 'dual', of)
  addAll(who.side, 'side')
  addAll(who.homeland, 'homeland')
  addAll(who.notNames, 'none')
  addAll(who.placeHeads, 'place-head')
  addAll(who.epithets, 'epithet')
  addAll(who.latter, 'latter')
  for (const { ar } of who.reverence) names.add(ar, 'latter', ar)
  addAll(who.bureaus, 'bureau')
  addAll(who.governments, 'bureau', government)
  addAll(who.deputies, 'deputy')
  addAll(who.aides, 'deputy', aide)
  addAll(who.aidesTo, 'aide-to')
  for (const { role, his, hers, ours } of who.theirs) {
    for (const form of his) names.add(form, 'their-role', role, 'm')
    for (const form of hers) names.add(form, 'their-role', role, 'f')
    for (const form of ours) names.add(form, 'their-role', role, 'home')
  }
  addInstitutions(alsoSpelled(names, who.alsoWritten), who, fold)
  // «الرئيسين الروسي والأمريكي»: the definite dual or plural of a head that a list of adjectives follows
  for (const head of who.heads) {
    const role = [...world.roles.values()].find(r => r.gen.includes(head.one))
    if (!role) continue
    for (const form of head.two) names.add(article + form, 'heads-two', role.id)
    for (const form of head.many) names.add(article + form, 'heads-many', role.id)
  }
}

/** What a deputy is who may serve somebody that is called by his name. */
export const aide = 'aide'

/** «حكومة نتنياهو»: a bureau by which somebody governs. */
export const government = 'government'

/** The state whose news an outlet or a town brings, by its folded name. Run by the build. */
export function compileHomes(world: World): ReadonlyMap<string, string> {
  const fold = arabicFold()
  const { homeless } = whoFile()
  const homes = new Map<string, string>()
  for (const place of world.places.values())
    if (place.country) for (const ar of place.ar) homes.set(fold(ar), place.country)
  for (const state of world.states.values())
    for (const ar of [...state.capital, ...state.ar]) homes.set(fold(ar), state.id)
  for (const outlet of world.outlets.values()) {
    if (outlet.country && !homeless.includes(outlet.id))
      for (const name of [...outlet.ar, ...outlet.latin, ...outlet.hosts, outlet.id.slice('outlet:'.length)])
        homes.set(fold(name), outlet.country)
  }
  return homes
}

/** How many people have a word in their name, by its folded form. Run by the build. */
export function compileBearers(world: World): ReadonlyMap<string, number> {
  const fold = arabicFold()
  const counts = new Map<string, number>()
  for (const person of world.people.values())
    for (const part of new Set(fold(person.ar[0]!).split(' '))) counts.set(part, (counts.get(part) ?? 0) + 1)
  return counts
}

// Opened or counted when it is first asked for: few pages ask. A supplement may have named more people.
function makeBearers(world: World): (word: string) => number {
  let counts: ReadonlyMap<string, number> | null = null
  return word => {
    counts ??= addedNames().length > 0 ? compileBearers(world) : compiledPlain<ReadonlyMap<string, number>>('bearers')
    return counts.get(word) ?? 0
  }
}

function makeSkeleton({ alike, dropped }: WhoFile['spelling']): (word: string) => string {
  const classes = new Map(alike.flatMap(letters => [...letters].map(letter => [letter, letters[0]!] as const)))
  return word =>
    [...word].map((letter, k) => (k > 0 && dropped.includes(letter) ? '' : (classes.get(letter) ?? letter))).join('')
}

const whoFile = (): WhoFile => document<WhoFile>('arabic/who')

/** Adds all names of the world to the lexicon. */
export function addNames(language: Language, world: World): void {
  const { lexicon, fold, endings, article } = language
  const who = whoFile()
  const names = makeNameIndex(lexicon, fold)
  addStates(names, world, who, article)
  addCapitals(names, world, who, article)
  const isName = placeNames(fold)
  for (const state of world.states.values()) {
    for (const nisba of state.nisba) addNisba(lexicon, nisba, state.id, endings, isName, fold)
    addPeoples(lexicon, state)
  }
  for (const { ar, of } of who.nisbas) addNisba(lexicon, ar, of, endings, isName, fold)
  addBodies(names, world)
  addPeople(names, world, who.spelled)
  addRoles(names, world, who)
  addTurns(names, language, world, who)
}

/** Adds the names that only the supplement has. The lexicon was compiled without them; nobody may have asked it for a word yet. */
export function addSupplement({ lexicon, fold }: Language): void {
  const names = makeNameIndex(lexicon, fold, 'supplement ')
  for (const { person, ar } of addedNames()) for (const form of ar) names.add(form, 'person', person)
}

/** The grammar of the layer. */
export function buildGrammar({ lexicon, fold, article, endings }: Language, world: World): Grammar {
  const who = whoFile()
  const folded = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map(fold))
  const phrases = (forms: readonly string[]): string[][] => forms.map(form => fold(form).split(' '))
  const openers = folded(who.name.openers)
  return {
    world,
    institutions: new Map(who.institutions.map(i => [i.id, i])),
    qualifiers: folded(who.qualifiers),
    held: new Map(Object.entries(who.held).flatMap(([held, words]) => words.map(word => [fold(word), held as Held]))),
    bygone: folded(who.bygone),
    perhapsBygone: folded(who.perhapsBygone),
    houses: folded(who.houses),
    backThen: folded(who.backThen),
    thatTime: phrases(who.thatTime),
    yearLeads: folded(who.yearLeads),
    yearHeads: folded(who.yearHeads),
    yearSince: folded(who.yearSince),
    lost: { before: folded(who.lost.before), after: folded(who.lost.after) },
    perfect: { was: folded(who.perfect.was), had: folded(who.perfect.had) },
    decreeLeads: folded(who.decreeLeads),
    hijriMark: fold(who.hijriMark),
    unlike: folded(who.unlike),
    anybodys: phrases(who.anybodys),
    kinHeads: folded(who.kinHeads),
    ofSide: folded(who.ofSide),
    grades: folded(who.grades),
    dismissed: folded(who.dismissed),
    presence: folded(who.presence),
    kinds: folded(who.kinds),
    designate: folded(who.designate),
    late: folded(who.late),
    courtesy: new Set(who.courtesy),
    governed: new Set(who.governed),
    oneName: new Set(document<{ people: string[] }>('world/one-name').people),
    links: folded(who.links),
    inName: fold(who.links[0]!),
    toward: folded(who.toward),
    accredited: folded(who.accredited),
    affairs: folded(who.affairs),
    leads: folded(who.leads),
    receivers: folded(who.receivers),
    members: folded(who.members),
    deposed: folded(who.deposed),
    sporting: folded(who.sporting),
    twoStates: folded(who.twoStates),
    teams: folded(who.teams),
    homographs: {
      adjective: folded(who.homographs.adjective),
      noun: folded(who.homographs.noun),
      beast: folded(who.homographs.beast),
      wild: folded(who.homographs.wild),
    },
    joiners: folded(who.name.joiners),
    openers,
    servant: fold(who.name.openers[0]!),
    namesake: folded(who.name.offices),
    branchesOfService: folded(who.arms),
    eponyms: folded(who.eponyms),
    kin: folded(who.kin),
    sayyids: folded(who.sayyids),
    courts: who.courts,
    crowned: new Map(Object.entries(who.crowned).map(([word, crown]) => [fold(word), crown])),
    reverence: new Map(who.reverence.map(({ ar, by, ranks }) => [ar, { by: folded(by), ranks }])),
    isOpener: wordFlag(word => openers.has(word.folded) && !word.folded.startsWith(article)),
    styles: folded(who.name.styles),
    princely: folded(who.name.princely),
    familyOffices: folded(who.name.families),
    family: {
      of: fold(who.name.of),
      notOf: fold(who.name.notOf),
      nisba: fold(endings.nisba),
      accusative: endings.accusative,
    },
    generations: folded(who.name.generations),
    sons: folded(who.name.sons),
    son: fold(who.name.sons[0]!),
    compounds: folded(who.name.compounds),
    portfolios: new Set(who.portfolios),
    posts: folded(who.posts),
    another: folded(who.another),
    newly: folded(who.newly),
    branches: folded(who.branches),
    adjectives: folded(who.adjectives),
    systems: folded(who.systems),
    unnamed: folded(who.unnamed),
    worldly: folded(who.worldly),
    local: new Set(who.local),
    homes: compiledPlain<ReadonlyMap<string, string>>('homes'),
    bearersOf: makeBearers(world),
    families: folded(who.families),
    skeleton: makeSkeleton(who.spelling),
    towns: { before: folded(who.towns.before), after: folded(who.towns.after), movers: folded(who.towns.movers) },
    article,
    feminine: fold(endings.feminine),
    ofClitic: who.ofClitic,
    inClitic: who.inClitic,
    andClitic: who.andClitic,
    sayers: folded(who.sayers),
    comma: new Set(['،', ',', '؛', '-', '–']),
    colon: ':',
    heads: buildHeads(lexicon, fold, article, openers),
    asides: new Set(['(', '-', '–']),
    enclosing: new Set(['(', ')', '"', '«', '»', '“', '”']),
    cutsOf: wordFact(word => lexicon.cuts(word.folded)),
  }
}
