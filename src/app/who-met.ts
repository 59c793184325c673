import { overlap, type Period } from '../knowledge/dates.js'
import { document } from '../knowledge/load.js'
import type { DateValue, Mention, Reading, Span, Statement, Story } from '../model/records.js'
import { daysOf, dayText } from '../register/occurrence/days.js'
import { byText, fold } from '../register/words.js'
import { type Tied, tied } from './chains.js'
import { isSubject, type Subject } from './who-meant.js'

// What pages say of somebody: the words that name him, and what he says in them.

/** A place of a page that shows something, with the line around it. */
export interface Citation {
  page: string
  source: string
  published: string | null
  span: Span
  exact: string
  /** the number of the line, from 1 */
  line: number
  /** what stands around it, and where in that the cited words begin */
  context: string
  at: number
}

/** A name by which pages call somebody. */
export interface NameMet {
  written: string
  how: Mention['how']
  framing: string | null
  times: number
  pages: number
  citation: Citation
}

export interface StatementMet {
  id: string
  speaker: string
  act: string
  mode: Statement['mode']
  denied: boolean
  chain: Tied[]
  published: string | null
  content: Citation[]
}

export interface Met {
  pages: number
  mentions: number
  names: NameMet[]
  /** how often a turn back meant him: «نظيره», «الجانبان», «الأخير» */
  turns: number
  /** the earliest first, undated ones before them */
  statements: StatementMet[]
}

/** The days that a date allows; null where it says nothing. */
export function periodOf(date: DateValue | null): Period | null {
  const { from, to } = daysOf(date)
  if (from === null && to === null) return null
  return { from: from === null ? null : dayText(from), to: to === null ? null : dayText(to) }
}

const turning = new Set<Mention['how']>(['counterpart', 'dual', 'elided', 'anaphor', 'group'])

const around = 60

function citationOf({ page }: Reading, [start, end]: Span): Citation {
  const { text } = page
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
  // cut where words end
  const from = start - lineStart <= around ? lineStart : text.indexOf(' ', start - around) + 1
  const to = lineEnd - end <= around ? lineEnd : text.lastIndexOf(' ', end + around)
  const left = Math.min(from, start)
  return {
    page: page.id,
    source: page.source,
    published: page.published,
    span: [start, end],
    exact: text.slice(start, end),
    line: text.slice(0, start).split('\n').length,
    context: text.slice(left, Math.max(to, end)),
    at: start - left,
  }
}

const means = (subject: Subject, { entity, holder }: Mention, when: Period | null): boolean =>
  entity === subject.entity.id || holder === subject.entity.id || (entity !== null && isOffice(subject, entity, when))

/** An office asked after is met, too, where its holder is named in his time. */
const isOffice = ({ holders, ...rest }: Subject, id: string, when: Period | null): boolean =>
  holders.length > 0 && isSubject({ holders, ...rest, ids: new Set([rest.entity.id]) }, id, when)

const byTime = (a: { reading: Reading }, b: { reading: Reading }): number =>
  byText(a.reading.page.published ?? '9999', b.reading.page.published ?? '9999') ||
  byText(a.reading.page.source, b.reading.page.source) ||
  byText(a.reading.page.id, b.reading.page.id)

interface Told {
  reading: Reading
  story: Story
  when: Period | null
}

/** The stories that were told within a time; where none is asked for, all. */
function storiesIn(reading: Reading, within: Period | null): Told[] {
  return reading.stories
    .map(story => ({ reading, story, when: periodOf(story.published) }))
    .filter(({ when }) => within === null || (when !== null && overlap(when, within) !== null))
}

interface Form {
  met: NameMet
  pages: Set<string>
}

const article = (): string => document<{ article: string }>('arabic/endings').article

/** «للسعودية» leaves «لسعودية» behind its preposition: counted with «السعودية» where that is met, too. */
function joinElided(forms: Map<string, Form>): void {
  const [first, second] = [...article()]
  if (!first || !second) return
  for (const [key, { met, pages }] of forms) {
    if (!met.written.startsWith(second)) continue
    const whole = forms.get(keyOf({ ...met, written: first + met.written }))
    if (!whole || whole.met === met) continue
    whole.met.times += met.times
    for (const page of pages) whole.pages.add(page)
    forms.delete(key)
  }
}

const keyOf = ({ how, framing, written }: Pick<NameMet, 'how' | 'framing' | 'written'>): string =>
  `${how === 'surname' ? 'name' : how} ${framing ?? ''} ${fold(written)}`

/** Adds what each story says, from the earliest on, so that the first of a form is what is cited. */
export function gatherMet(subject: Subject, readings: readonly Reading[], within: Period | null): Met {
  const told = readings
    .map(reading => ({ reading }))
    .sort(byTime)
    .flatMap(({ reading }) => storiesIn(reading, within))
  const forms = new Map<string, Form>()
  const pages = new Set<string>()
  let mentions = 0
  let turns = 0
  for (const { reading, story, when } of told) {
    for (const mention of story.mentions.filter(each => means(subject, each, when))) {
      mentions++
      pages.add(reading.page.id)
      if (turning.has(mention.how)) turns++
      else addForm(forms, reading, mention)
    }
  }
  joinElided(forms)
  const names = [...forms.values()].map(({ met, pages: on }) => ({ ...met, pages: on.size }))
  names.sort((a, b) => b.times - a.times || byText(a.written, b.written))
  const statements = told.flatMap(each => statementsIn(subject, each))
  statements.sort((a, b) => byText(a.published ?? '', b.published ?? ''))
  return { pages: pages.size, mentions, names, turns, statements }
}

function addForm(forms: Map<string, Form>, reading: Reading, { head, how, framing }: Mention): void {
  const written = reading.page.text.slice(...head).replace(/\s+/gu, ' ')
  const key = keyOf({ how, framing, written })
  const form = forms.get(key) ?? {
    met: { written, how, framing, times: 0, pages: 0, citation: citationOf(reading, head) },
    pages: new Set(),
  }
  form.met.times++
  form.pages.add(reading.page.id)
  forms.set(key, form)
}

const statementsIn = (subject: Subject, { reading, story, when }: Told): StatementMet[] =>
  story.statements.flatMap(({ id, speaker, act, mode, denied, chain, content }) =>
    speaker !== null && isSubject(subject, speaker, when)
      ? [
          {
            id,
            speaker,
            act,
            mode,
            denied,
            chain: tied(chain, reading.page.text),
            published: story.published?.value?.slice(0, 10) ?? null,
            content: content.map(span => citationOf(reading, span)),
          },
        ]
      : [],
  )
