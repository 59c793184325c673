import { wordFact, wordFlag } from '../../arabic/facts.js'
import type { Language } from '../../arabic/language.js'
import { addForms, type Sense, type Word } from '../../arabic/lexicon.js'
import { nounForms } from '../../arabic/nouns.js'
import type { ContactKind, Status } from '../../model/records.js'
import {
  contactFolder,
  contactNounFile,
  contactStatusFile,
  contactVerbFile,
  type PatternFile,
} from './contact-files.js'
import { commonFile } from './plover/files.js'
import { holds, lemmasOf, ploverNounClass } from './plover/rules.js'
import type { Ruled, RulingWords } from './ruling.js'
import type { SpeakingWords } from './speaking-of.js'
import { type UnrealWords, unrealWords } from './unreal.js'
import { type UntrueWords, untrueWords } from './untrue.js'

/** A contact noun: its kind with and without a word of telephone near it. */
export interface ContactNoun {
  lemma: string
  phone: ContactKind
  bare: ContactKind | null
  /** what the plural is without a word of telephone */
  many: ContactKind | null
  /** what it is as the object of a verb that asks for it: «أرسل خطابا» */
  sent: ContactKind | null
  /** whether its genitive may be whom one meets: «رفض لقاء الوزير» */
  takes: boolean
  /** whether he whose it is is the host: «استقبال الملك للوزير» */
  hosts: boolean
  /** the word that must follow: «أوراق اعتماد» */
  behind: string | null
  /** its kind before a noun: «جلسة عمل» */
  such: Readonly<Record<string, ContactKind>> | null
}

export interface Pattern {
  id: string
  /** the kinds of contact noun that it needs; null: none */
  noun: readonly ContactKind[] | null
  pair: readonly string[]
  initiator: string | null
  host: string | null
  kind: ContactKind | null
  /** whether a word of telephone must stand in the clause */
  phone: boolean
  /** whether those of whom no state is known may be parties */
  anybody: boolean
  /** whether one visits people with its verb */
  toPeople: boolean
  /** whether the contact is what they agree on, so still to come */
  agreed: boolean
  /** whether the second place must stand right behind the verb: «أوفد إلى باماكو» */
  straight: boolean
  /** whether the second place must stand right behind the subject: «عرض الرئيس مع الموفد» */
  beside: boolean
  /** whether one comes back with it */
  again: boolean
  /** whether its noun must stand behind a word of after or of an end, «بعد زيارة» */
  over: boolean
  /** whether no other noun may stand between the verb and its noun */
  near: boolean
  /** whether its noun must say only how something was said: «جاء ذلك في برقية للرئيس» */
  how: boolean
  /** the folded lemma of the noun that it needs: «أوراق» */
  of: string | null
  /** the preposition with which the verb tells no contact: «عزاه إلى» */
  unless: string | null
  /** whether its subject, left out or before it, is he to whom it is done: «واستقبل لدى وصوله من الوزير» */
  passive: boolean
  /** whether a delegation must stand in its clause: «يقود وفدا إلى بغداد» */
  delegation: boolean
  /** whether both must be people: «استضاف الرئيس نظيره» */
  persons: boolean
}

export interface ContactRules {
  /** by the folded lemma of a verb */
  byVerb: ReadonlyMap<string, readonly Pattern[]>
  /** whether a word may be one of these verbs, or of those that list */
  hasVerb: (word: Word) => boolean
  /** whether a word is the verbal noun of a verb by which one travels to a place: «التوجه» */
  isJourney: (word: Word) => boolean
  /** whether a word may be a verb that lists with whom a contact was, or one of an invitation */
  mayList: (word: Word) => boolean
  mayInvite: (word: Word) => boolean
  mayWelcome: (word: Word) => boolean
  /** whether a word tells of a meal, of who joins others, or of those who await somebody */
  mayTellElse: (word: Word) => boolean
  /** whether a word may tell a contact or a journey without a finite verb */
  mayTellByNoun: (word: Word) => boolean
  /** the sense of a word in which it is such a noun without article, «توجهه», «وصول الوزير»; null where it has none */
  journeyAt: (word: Word) => Sense | null
  /** «المنتظر في بيروت»: whether a word says of somebody that he is awaited */
  isExpected: (word: Word) => boolean
  byNoun: readonly Pattern[]
  status: ReadonlyMap<Ruled, RulingWords>
  /** adjectives that stand right after a contact noun, as written, and how the contact then stands */
  awaited: ReadonlyMap<string, Status>
  /** … and by which it goes on: «مفاوضات مستمرة» */
  running: ReadonlySet<string>
  /** lemmas of verbs whose past tells of what still goes on */
  ongoing: ReadonlySet<string>
  falsehood: ReadonlySet<string>
  /** «تعليقا على زيارة»: words that rule nothing before «على» */
  comments: ReadonlySet<string>
  /** «قام بلقاء نظيره»: verbs that only say that one does what the noun says */
  doing: ReadonlySet<string>
  /** verbs that say that there is something */
  existing: ReadonlySet<string>
  /** «غير أنها» */
  turnsThat: ReadonlySet<string>
  /** «ألا يزور» */
  lest: ReadonlySet<string>
  /** verbs that say, with «أن», that it came about */
  befallen: ReadonlySet<string>
  /** lemmas of verbs with «دون» by which a contact is prevented */
  preventing: ReadonlySet<string>
  untrue: UntrueWords
  contents: ReadonlySet<string>
  frame: ReadonlySet<string>
  /** words that deny what stands right behind them alone */
  close: ReadonlySet<string>
  /** «المفترض» of what was to be */
  supposed: ReadonlySet<string>
  now: ReadonlySet<string>
  /** «أجريت للتو مكالمة»: on the day of the story */
  justNow: ReadonlySet<string>
  /** «زيارته الحالية» */
  current: ReadonlySet<string>
  /** lemmas of verbs behind a contact that say whether and when it is held */
  held: ReadonlySet<string>
  /** … and of those before it that say that it began, went on or ended */
  phases: ReadonlySet<string>
  /** with which somebody speaks of a contact that was told, and does not vouch for it */
  speaking: SpeakingWords
  /** lemmas of verbs by which one comes: in the present he is not there yet */
  arriving: ReadonlySet<string>
  /** … by which one leaves */
  departing: ReadonlySet<string>
  /** «منذ توليه منصبه في فبراير» */
  since: ReadonlySet<string>
  /** «بحث عن» */
  search: ReadonlySet<string>
  /** lemmas of verbs whose object is a contact that they deny or grant */
  refusing: ReadonlySet<string>
  /** lemmas of verbs by which one begins or ends a day or a journey with a contact */
  framing: ReadonlySet<string>
  unreal: UnrealWords
  /** lemmas of verbs that have for their object what two spoke of */
  discussing: ReadonlySet<string>
  /** what is denied that was told before: «نفت ذلك» */
  denying: ReadonlySet<string>
  /** «ما» of «ما لم يلتق» */
  unless: ReadonlySet<string>
  /** «غداة لقائه»: the day before what is told beside it, and the day after */
  dayBefore: ReadonlySet<string>
  dayAfter: ReadonlySet<string>
  /** «أو» between two times */
  either: ReadonlySet<string>
  /** words behind «قبل» of what was at another time: «قبل ذلك», «قبل أن» */
  sooner: ReadonlySet<string>
  /** lemmas of verbs whose subject is the town where a contact was */
  hosting: ReadonlySet<string>
  /** «تلبية لدعوة»: the word before what was followed */
  followed: ReadonlySet<string>
  /** words with which a sentence turns to something else: «لكنه», «فيما» */
  turns: ReadonlySet<string>
  /** «حيث» */
  where: ReadonlySet<string>
  /** «زيارته الأخيرة» */
  recent: ReadonlySet<string>
  /** «آخر زيارة» */
  last: ReadonlySet<string>
  /** «آخرها» of several */
  lastOf: ReadonlySet<string>
  /** lemmas of verbs by which lines are down: «تعطلت الاتصالات» */
  broken: ReadonlySet<string>
  /** lemmas of verbs by which a day is set: «لم يحدد» */
  unset: ReadonlySet<string>
  /** words behind a negation that say that a contact is out of the question: «غير مطروح»; lemmas of verbs by which nobody has set it; what it would stand on */
  refused: ReadonlySet<string>
  shelved: ReadonlySet<string>
  agenda: ReadonlySet<string>
  /** lemmas of verbs by which one goes on to where a contact is: «انتقل إلى القصر للقاء الرئيس» */
  movingOn: ReadonlySet<string>
  /** lemmas of «الاتفاق على لقاء»; «في الوقت الراهن» */
  agreements: ReadonlySet<string>
  atPresent: ReadonlySet<string>
  /** «إلا إذا», «عما إذا»: words before «إذا» by which it is no condition */
  noCondition: ReadonlySet<string>
  /** «اتصال سابق» */
  former: ReadonlySet<string>
  /** «كما استقبل» */
  also: ReadonlySet<string>
  /** «على أن يلتقي لاحقا» */
  afterwards: ReadonlySet<string>
  /** «زار كلا من أنقرة وطهران» */
  each: ReadonlySet<string>
  /** «ثم التقى» */
  andThen: ReadonlySet<string>
  /** lemmas of verbs that speak of a contact: «برر أمس زيارته» */
  remarking: ReadonlySet<string>
  /** «اعتبارا من السبت» */
  onwards: ReadonlySet<string>
  /** «بمناسبة عيد الأضحى» */
  why: ReadonlySet<string>
  /** lemmas behind which a feast is why as well: «التهاني بعيد الفطر» */
  greeting: ReadonlySet<string>
  /** «بحلول نهاية العام» */
  by: ReadonlySet<string>
  /** «سيلتقي كذلك» */
  too: ReadonlySet<string>
  /** «ليست الزيارة سوى» */
  except: ReadonlySet<string>
  /** «ذكرى الزيارة» */
  memory: ReadonlySet<string>
  /** lemmas of what has a contact noun for its name only: «قنوات الاتصال» */
  means: ReadonlySet<string>
  /** lemmas of papers that provide for contacts: «مذكرة تفاهم بشأن المشاورات» */
  papers: ReadonlySet<string>
  /** lemmas of verbs that say how long something takes */
  spans: ReadonlySet<string>
  /** words behind which a length of time is how long something took, and words of such lengths */
  lasting: ReadonlySet<string>
  throughout: ReadonlySet<string>
  /** words for the conversation that was told: «استمر الحديث ساعة» */
  conversing: ReadonlySet<string>
  /** words between these and the length */
  about: ReadonlySet<string>
  /** «وهي الثانية»: pronouns for what is counted */
  itself: ReadonlySet<string>
  /** lemmas of verbs that have an object always */
  transitive: ReadonlySet<string>
  /** «التقى الرئيس»: … where he stands alone behind them */
  reciprocal: ReadonlySet<string>
  /** lemmas of verbs that list with whom: «لقاءات شملت» */
  listing: ReadonlySet<string>
  /** lemmas of verbs by which one gives a meal, those that need no noun for it, of meals, and of words for whom it is: «أقام مأدبة على شرف» */
  feasting: ReadonlySet<string>
  dining: ReadonlySet<string>
  meals: ReadonlySet<string>
  honours: ReadonlySet<string>
  /** lemmas of those who await a visitor, and of where he stands who does so first: «في مقدمة مستقبليه» */
  awaiting: ReadonlySet<string>
  foremost: ReadonlySet<string>
  /** lemmas of verbs whose verbal noun, with him for its pronoun, says the same: «في انتظاره» */
  waiting: ReadonlySet<string>
  /** lemmas of verbs by which one comes to those who meet: «انضم إليهما» */
  joining: ReadonlySet<string>
  /** … of those, verbs by which one contact holds all whom it lists: «اجتماع ضم» */
  gathering: ReadonlySet<string>
  /** lemmas of verbs that lead somebody on a tour: «جولة تقوده إلى» */
  leading: ReadonlySet<string>
  /** lemmas of verbs by which one wishes somebody well for what is his */
  wishing: ReadonlySet<string>
  /** lemmas of nouns for several visits: «جولة» */
  tours: ReadonlySet<string>
  /** lemmas of verbs by which somebody has asked for a contact, and by which it has come from him */
  begins: {
    asking: ReadonlySet<string>
    coming: ReadonlySet<string>
    /** lemmas of what somebody wanted: «بناء على طلب» */
    wishes: ReadonlySet<string>
    /** lemmas of what calls a visitor: «تلبية لدعوة من» */
    invitations: ReadonlySet<string>
    /** lemmas of verbs that invite, that hand over an invitation, and that take it up */
    inviting: ReadonlySet<string>
    giving: ReadonlySet<string>
    accepting: ReadonlySet<string>
    /** … by which a visit is returned: «رد الزيارة» */
    returning: ReadonlySet<string>
  }
  /** lemmas of nouns behind which a contact is over: «في ختام زيارة» */
  ends: ReadonlySet<string>
  /** words that are objects by their form: «أخاه» */
  accusative: ReadonlySet<string>
  /** words for many who are nobody known: «عدد من المرضى» */
  crowds: ReadonlySet<string>
  /** lemmas of verbs by which one leaves for somewhere else: «غادر القاهرة متوجها إلى» */
  leaving: ReadonlySet<string>
  /** words behind a visit that is nobody's business: «زيارة خاصة» */
  own: ReadonlySet<string>
  /** words with which the words under a picture begin */
  captions: ReadonlySet<string>
  /** lemmas of verbs by which two say that they will talk: «أعلنتا استئناف المفاوضات» */
  announcing: ReadonlySet<string>
  /** towns where others negotiate: «أجرى محادثات في جنيف» */
  neutral: ReadonlySet<string>
  /** towns in which bodies sit to whom people come */
  housing: ReadonlySet<string>
  /** towns of which more than one state says that they are its own */
  contested: ReadonlyMap<string, readonly string[]>
  /** «على حدة»: nouns that say how, and of which nothing stands in a place */
  apart: ReadonlySet<string>
  /** «في قصره في جدة»: lemmas of what is in a place */
  rooms: ReadonlySet<string>
  /** whether a word is the participle of a verb by which one travels to a place: «متوجها» */
  isUnderWay: (word: Word) => boolean
  /** lemmas of nouns of many who stand for whose they are: «مسؤولين عراقيين» */
  officials: ReadonlySet<string>
  /** lemmas of what stands between them and whose they are: «وزراء الصحة بدول المجلس» */
  lands: ReadonlySet<string>
  mayBeOfficials: (word: Word) => boolean
  /** … only before a body: «شخصيات من المعارضة» */
  figures: ReadonlySet<string>
  /** words that count them: «عدد من» */
  quantities: ReadonlySet<string>
  /** lemmas of adjectives of delegations that stand for their state: «وفد برلماني فرنسي» */
  delegated: ReadonlySet<string>
  /** lemmas of verbs by which a message is carried: «حاملا رسالة» */
  carrying: ReadonlySet<string>
  /** lemmas of verbs by which a message is handed over in person */
  handing: ReadonlySet<string>
  /** «ردا» of «ردا على برقيته» */
  answering: ReadonlySet<string>
  /** «اجتماع ثلاثي»: whom one met there met each other too */
  together: ReadonlySet<string>
  /** … and by which it is one of two: «لقاء ثنائي» */
  alone: ReadonlySet<string>
  /** lemmas of nouns and verbs by which one takes part: «بمشاركة», «شارك فيه» */
  sharing: ReadonlySet<string>
  partaking: ReadonlySet<string>
  /** … by which they attend it who stand for the states whose it is */
  attending: ReadonlySet<string>
  /** lemmas of attending */
  attendance: ReadonlySet<string>
  /** whether a sentence with the word speaks of sport */
  isOfSport: (word: Word) => boolean
  /** words for what was told, the prepositions (their roles) that join a contact noun to it, and lemmas of verbs that say when it was */
  recall: { what: ReadonlySet<string>; how: ReadonlySet<string>; verbs: ReadonlySet<string> }
}

export const contactNounClass = 'contact-noun'

/** how the ids of rules begin that read a contact from a noun alone */
export const nounRule = 'contact/noun.'

const pattern = (id: string, file: PatternFile, fold: Language['fold']): Pattern => ({
  id,
  noun: file.noun === 'none' ? null : file.noun,
  pair: file.pair,
  initiator: file.initiator ?? null,
  host: file.host ?? null,
  kind: file.kind ?? null,
  phone: file.phone ?? false,
  anybody: !(file.powers ?? false),
  toPeople: file.people ?? false,
  agreed: file.agreed ?? false,
  straight: file.straight ?? false,
  beside: file.beside ?? false,
  again: file.again ?? false,
  over: file.over ?? false,
  near: file.near ?? false,
  how: file.how ?? false,
  of: file.of === undefined ? null : fold(file.of),
  unless: file.unless ?? null,
  passive: file.passive ?? false,
  delegation: file.delegation ?? false,
  persons: file.persons ?? false,
})

/** Adds the words of `knowledge/arabic/frames/contacts/` to the lexicon, and refuses verbs that are in no table. */
export function addContactWords({ lexicon, fold, endings, verbs }: Language): void {
  const told = contactNounFile()
  for (const { noun, plurals, phone, bare, many, sent, takes, hosts, behind, such } of told.nouns) {
    const info: ContactNoun = {
      lemma: fold(noun),
      phone,
      bare,
      many: many ?? bare,
      sent: sent ?? bare,
      takes: takes ?? false,
      hosts: hosts ?? false,
      behind: behind === undefined ? null : fold(behind),
      such:
        such === undefined ? null : Object.fromEntries(Object.entries(such).map(([word, kind]) => [fold(word), kind])),
    }
    addForms(lexicon, nounForms(noun, plurals ?? [], endings), { cls: contactNounClass, value: fold(noun), info })
  }
  for (const form of told.series) lexicon.add(form, { cls: 'series', value: form, joins: 'noun' })
  for (const form of told.times) lexicon.add(form, { cls: 'occasion', value: form, joins: 'fixed' })
  for (const form of contactStatusFile().margin) lexicon.add(form, { cls: 'margin', value: form, joins: 'noun' })
  for (const form of told.phone) lexicon.add(form, { cls: 'phone', value: form, joins: 'noun' })
  for (const verb of contactVerbFile().verbs.flatMap(entry => entry.verbs))
    if (verbs.lookup(fold(verb)).length === 0)
      throw new Error(`knowledge/${contactFolder}/verbs.yaml: no verb ${fold(verb)} in verbs.tsv`)
}

/** The rules of `knowledge/arabic/frames/contacts/`. */
export function buildContactRules({ fold }: Language): ContactRules {
  const { patterns, recall, ...told } = contactNounFile()
  const { awaited, status, ...standing } = contactStatusFile()
  const byVerb = new Map<string, Pattern[]>()
  const {
    verbs,
    transitive,
    reciprocal,
    search,
    listing,
    leading,
    wishing,
    tours,
    handing,
    carrying,
    accusative,
    crowds,
    begins,
    ends,
    welcome,
    ...words
  } = contactVerbFile()
  for (const entry of verbs) {
    for (const verb of entry.verbs) {
      const list = byVerb.get(fold(verb)) ?? []
      list.push(...entry.patterns.map((p, i) => pattern(`contact/${verb}.${i}`, p, fold)))
      byVerb.set(fold(verb), list)
    }
  }
  const journeys = new Set(
    [...byVerb].filter(([, all]) => all.some(p => p.kind === 'visit' && p.pair[1] === 'to')).map(([verb]) => verb),
  )
  const lists = new Set([...listing, ...leading].map(fold))
  const folded = (words: readonly string[] | undefined): ReadonlySet<string> => new Set((words ?? []).map(fold))
  const journeyAt = wordFact(
    ({ senses }: Word): Sense | null =>
      senses.find(s => s.cls === 'masdar' && !s.definite && journeys.has(s.value)) ?? null,
  )
  const isUnderWay = wordFlag(({ senses }) =>
    senses.some(s => s.cls === 'active-participle' && !s.definite && s.prep === '' && journeys.has(s.value)),
  )
  const expected = folded(standing.expected)
  const isExpected = wordFlag(word => expected.has(word.folded))
  const isVerbOf = (...lists: readonly (readonly string[])[]): ((word: Word) => boolean) => {
    const verbs = folded(lists.flat())
    return wordFlag(({ senses }) => senses.some(s => s.cls === 'verb' && verbs.has(s.value)))
  }
  const figures = folded(words.figures)
  const officials = folded(words.officials)
  return {
    byVerb,
    hasVerb: wordFlag(({ senses }) =>
      senses.some(s => s.cls === 'verb' && (byVerb.has(s.value) || lists.has(s.value))),
    ),
    isJourney: wordFlag(({ senses }) =>
      senses.some(s => s.cls === 'masdar' && s.definite && s.prep === '' && journeys.has(s.value)),
    ),
    mayList: isVerbOf(listing, leading),
    mayInvite: isVerbOf(begins.inviting, begins.giving, begins.accepting, handing, listing, carrying),
    mayWelcome: isVerbOf(welcome.feasting, welcome.being),
    mayTellElse: wordFlag(({ senses }) =>
      senses.some(
        s =>
          (s.cls === 'verb' &&
            (welcome.feasting.map(fold).includes(s.value) || words.joining.map(fold).includes(s.value))) ||
          (s.cls === 'active-participle' && !s.definite && welcome.awaiting.map(fold).includes(s.value)),
      ),
    ),
    feasting: folded(welcome.feasting),
    dining: folded(welcome.dining),
    meals: folded(welcome.meals),
    honours: folded(welcome.honours),
    awaiting: folded(welcome.awaiting),
    waiting: folded(welcome.waiting),
    foremost: folded(welcome.foremost),
    joining: folded(words.joining),
    mayTellByNoun: wordFlag(
      word =>
        word.senses.some(s => s.cls === contactNounClass) ||
        isUnderWay(word) ||
        isExpected(word) ||
        journeyAt(word) !== null,
    ),
    isExpected,
    journeyAt,
    awaited: new Map(
      Object.entries(awaited).flatMap(([status, words]) => words.map(word => [fold(word), status as Status] as const)),
    ),
    running: folded(standing.running),
    ongoing: folded(standing.ongoing),
    falsehood: folded(standing.falsehood),
    comments: folded(standing.comments),
    doing: folded(standing.doing),
    existing: folded(standing.existing),
    lest: folded(standing.lest),
    turnsThat: folded(standing.turnsThat),
    befallen: folded(standing.befallen),
    preventing: folded(standing.preventing),
    untrue: untrueWords(commonFile().untrue, fold),
    contents: folded(standing.contents),
    frame: folded(standing.frame),
    spans: folded(standing.spans),
    lasting: folded(standing.lasting),
    throughout: folded(standing.throughout),
    conversing: folded(standing.conversing),
    about: folded(standing.about),
    itself: folded(standing.itself),
    close: folded(standing.close),
    supposed: folded(standing.supposed),
    now: folded(standing.now),
    current: folded(standing.current),
    justNow: folded(standing.justNow),
    since: folded(standing.since),
    arriving: folded(standing.arriving),
    departing: folded(standing.departing),
    held: folded(standing.held),
    phases: folded(standing.phases),
    speaking: {
      any: folded(standing.speaking.any),
      refuted: folded(standing.speaking.refuted),
      around: folded(standing.speaking.around),
      linking: folded(standing.speaking.linking),
    },
    search: folded(search),
    refusing: folded(standing.refusing),
    framing: folded(standing.framing),
    unreal: unrealWords(standing.unreal, fold),
    discussing: folded(standing.discussing),
    denying: folded(standing.denying),
    unless: folded(commonFile().unless),
    dayBefore: folded(standing.dayBefore),
    dayAfter: folded(standing.dayAfter),
    either: folded(standing.either),
    sooner: folded(standing.sooner),
    hosting: folded(standing.hosting),
    followed: folded(standing.followed),
    turns: folded(standing.turns),
    where: folded(standing.where),
    recent: folded(standing.recent),
    last: folded(standing.last),
    lastOf: folded(standing.lastOf),
    broken: folded(standing.broken),
    former: folded(standing.former),
    also: folded(standing.also),
    afterwards: folded(standing.afterwards),
    each: folded(standing.each),
    andThen: folded(standing.then),
    remarking: folded(standing.remarking),
    onwards: folded(standing.onwards),
    why: folded(standing.why),
    greeting: folded(standing.greeting),
    by: folded(standing.by),
    too: folded(standing.too),
    except: folded(standing.except),
    unset: folded(standing.unset),
    refused: folded(standing.refused),
    shelved: folded(standing.shelved),
    agenda: folded(standing.agenda),
    noCondition: folded(standing.noCondition),
    movingOn: folded(standing.movingOn),
    agreements: folded(standing.agreements),
    atPresent: folded(standing.atPresent),
    memory: folded(told.memory),
    means: folded(told.means),
    papers: folded(told.papers),
    transitive: folded(transitive),
    reciprocal: folded(reciprocal),
    listing: folded(listing),
    leading: folded(leading),
    wishing: folded(wishing),
    tours: folded(tours),
    handing: folded(handing),
    carrying: folded(carrying),
    accusative: folded(accusative),
    begins: {
      asking: folded(begins.asking),
      coming: folded(begins.coming),
      wishes: folded(begins.wishes),
      invitations: folded(begins.invitations),
      inviting: folded(begins.inviting),
      giving: folded(begins.giving),
      accepting: folded(begins.accepting),
      returning: folded(begins.returning),
    },
    ends: folded(ends),
    crowds: folded(crowds),
    leaving: folded(words.leaving),
    own: folded(words.own),
    captions: folded(words.captions),
    neutral: new Set(words.neutral),
    housing: new Set(words.housing),
    contested: new Map(Object.entries(words.contested)),
    announcing: folded(words.announcing),
    apart: folded(words.apart),
    rooms: folded(words.rooms),
    isUnderWay,
    mayBeOfficials: wordFlag(({ senses }) =>
      senses.some(s => (officials.has(s.value) || figures.has(s.value)) && s.pronoun === ''),
    ),
    officials,
    lands: folded(words.lands),
    figures,
    quantities: folded(words.quantities),
    delegated: folded(words.delegated),
    sharing: folded(told.sharing),
    partaking: folded(told.partaking),
    attending: folded(told.attending),
    gathering: folded(words.gathering),
    attendance: folded(told.attendance),
    answering: folded(told.answering),
    together: folded(told.together),
    alone: folded(told.alone),
    isOfSport: holds(ploverNounClass, lemmasOf(fold, [...commonFile().sport, ...commonFile().sportish])),
    recall: { what: folded(recall.what), how: new Set(recall.how), verbs: folded(recall.verbs) },
    byNoun: patterns.map((p, i) => pattern(`${nounRule}${i}`, p, fold)),
    status: new Map(
      Object.entries(status).map(([status, words]) => [
        status as Ruled,
        { words: folded(words.words), verbs: folded(words.verbs), nouns: folded(words.nouns) },
      ]),
    ),
  }
}
