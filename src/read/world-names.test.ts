import { describe, expect, it } from 'vitest'
import type { Person, Term, World } from '../knowledge/world.js'
import { roleOfOffice, seatOfOffice } from '../knowledge/world.js'
import { makePage } from '../model/page.js'
import type { Reading } from '../model/records.js'
import { loadPageKnowledge } from '../page/index.js'
import { loadReadKnowledge } from './knowledge.js'
import { read } from './read.js'

// A property of the tables: in plain sentences two people of the same time, named with or without their offices, are found whole, and so is what
// they have to do with each other, whatever their names look like: «ماكي سال أجرى», «حمد العلي», «الشيخ نيانغ». Every so many of those whom the
// tables have with an office of a state; the stride is fixed.

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }
const { world } = knowledge.read

const stride = 9

// Whom a plain sentence cannot tell apart, and why.
const excused = new Map([
  ['person:abdullatif-al-al-sheikh', 'another minister has the same name'],
  ['person:lou-jiwei', '«لو» is «if»: what follows may not have happened'],
  ['person:jack-lew', '«لو» is «if»: what follows may not have happened'],
])

interface Named {
  person: Person
  office: string
  seat: string
  term: Term
}

const ranks = new Set(['head-of-state', 'head-of-government', 'minister'])

// «وزير الخارجية المصري»
function officeIn(term: Term, { states, roles }: World): string | null {
  const state = states.get(seatOfOffice(term.office))
  const role = roles.get(roleOfOffice(term.office))
  const [words, nisba] = [role?.adj[0], state?.nisba[0]]
  if (!role || !ranks.has(role.rank) || words === undefined || nisba === undefined) return null
  return `${words} ${nisba
    .split(' ')
    .map(word => `ال${word}`)
    .join(' ')}`
}

function namedOf(person: Person): Named[] {
  if (person.gender === 'f' || !person.ar[0]!.includes(' ') || excused.has(person.id)) return []
  for (const term of world.termsOf.get(person.id) ?? []) {
    const office = officeIn(term, world)
    if (office) return [{ person, office, seat: seatOfOffice(term.office), term }]
  }
  return []
}

const people = [...world.people.values()].flatMap(namedOf)

// some weeks into the term
const weeks = 40 * 24 * 3600 * 1000
const dayIn = ({ term: { period } }: Named): string =>
  period.from
    ? new Date(Date.parse(period.from) + weeks).toISOString().slice(0, 10)
    : new Date(Date.parse(period.to!) - weeks).toISOString().slice(0, 10)

const isInOffice = ({ term: { period } }: Named, day: string): boolean =>
  (!period.from || period.from <= day) && (!period.to || period.to >= day)

// somebody of another state who held his office on the day
function peerOf(one: Named, at: number): Named {
  const day = dayIn(one)
  for (let k = 1; k < people.length; k++) {
    const other = people[(at + 37 * k) % people.length]!
    if (other.seat !== one.seat && other.person.country !== one.person.country && isInOffice(other, day)) return other
  }
  throw new Error(`Nobody held an office on ${day}`)
}

interface Pattern {
  says: (a: string, b: string) => string
  titled?: true
  /** both are parties of what is told */
  meets?: true
  /** the first speaks */
  speaks?: true
}

const patterns: Record<string, Pattern> = {
  'a call': {
    says: (a, b) => `قالت الوزارة إن ${a} أجرى اتصالا هاتفيا ب${b}.`,
    titled: true,
    meets: true,
  },
  'a reception': { says: (a, b) => `استقبل ${a} ${b} في القصر.`, titled: true, meets: true },
  'a call received': { says: (a, b) => `وتلقى ${a} اتصالا من ${b} بحثا خلاله الأوضاع.`, titled: true, meets: true },
  'talks of names': { says: (a, b) => `بحث ${a} مع ${b} سبل تعزيز العلاقات.`, meets: true },
  'a headline': { says: (a, b) => `${a} يلتقي ${b} غدا في جنيف`, meets: true },
  'what both say': { says: (a, b) => `وقال ${a} إن بلاده ترفض ذلك، وأضاف أن ${b} أكد ذلك.`, speaks: true },
  'a headline of words': { says: a => `${a}: لن نقبل بأي ضغوط\n\nعقد اجتماع في المدينة.`, speaks: true },
}

const readAt = (text: string, published: string): Reading => read(makePage('', text, { published }), knowledge)

// whether a mention of the name's whole length is he
function isWhole({ person }: Named, text: string, { stories }: Reading): boolean {
  const name = person.ar[0]!
  const from = text.indexOf(name)
  return (
    from < 0 ||
    stories.some(story =>
      story.mentions.some(
        ({ span, entity }) => entity === person.id && span[0] <= from && span[1] >= from + name.length,
      ),
    )
  )
}

const tells = (records: readonly object[], ...ids: string[]): boolean =>
  records.some(record => ids.every(id => JSON.stringify(record).includes(`"${id}"`)))

function faults(one: Named, other: Named, { says, titled, meets, speaks }: Pattern): string[] {
  const call = ({ person, office }: Named): string => (titled ? `${office} ${person.ar[0]}` : person.ar[0]!)
  const text = says(call(one), call(other))
  const reading = readAt(text, dayIn(one))
  const { stories } = reading
  const events = stories.flatMap(story => story.events)
  const statements = stories.flatMap(story => story.statements)
  const found: string[] = []
  for (const each of [one, other]) if (!isWhole(each, text, reading)) found.push(`${each.person.id} is not found`)
  if (meets && !tells(events, one.person.id, other.person.id)) found.push('no contact of the two')
  if (speaks && !tells(statements, one.person.id)) found.push('he does not speak')
  return found.map(fault => `${fault}: ${text}`)
}

describe.each(Object.entries(patterns))('%s', (_, pattern) => {
  it('finds two people of the tables', () => {
    const drawn = people.map((one, at) => ({ one, at })).filter(({ at }) => at % stride === 0)
    expect(drawn.length).toBeGreaterThan(250)
    expect(drawn.flatMap(({ one, at }) => faults(one, peerOf(one, at), pattern))).toEqual([])
  })
})

// Names of people whom no table has, made of words that are other words, too.
const strangers = [
  'بندر المهنا',
  'جمال متري',
  'شريف خلاف',
  'طارق حمة العبودي',
  'عبد العزيز حزام فهمي',
  'ناصر ياسين علوش',
  'علي حسن الزوبي',
  'أيمن بن عبد اللطيف نقلي',
  'حمد بن عزام الشامسي',
  'حمزة بن حسين العسكري',
  'سعد بن مرزوق بن مسعود كجوك',
  'عبد الله محمد الدغمي',
  'سلطان بن غرم الله الغامدي',
  'خالد مازن السياري',
  'رفيق عبد المجيد البرادعي',
  'صلاح بن عبد الله بن سردي مريقب',
]

const places: Record<string, (name: string) => string> = {
  'behind a verb of saying': name => `وقال ${name} إن المدينة هادئة.`,
  'behind a spokesman': name => `وأكد المتحدث باسم الوزارة ${name} أن الوضع تحت السيطرة.`,
  'behind an office that goes on': name => `وأوضح مدير عام الشؤون الصحية بالمنطقة الدكتور ${name} أن العمل مستمر.`,
  'at the head of a line': name => `${name}: لن نقبل بأي ضغوط\n\nعقد اجتماع في المدينة.`,
}

describe.each(Object.entries(places))('somebody unknown %s', (_, says) => {
  it.each(strangers)('%s', name => {
    const reading = readAt(says(name), '2015-07-21')
    const id = reading.entities.find(({ kind, name: { ar } }) => kind === 'person' && ar === name)?.id
    expect(id).toBeDefined()
    expect(
      tells(
        reading.stories.flatMap(story => story.statements),
        id!,
      ),
    ).toBe(true)
  })
})
