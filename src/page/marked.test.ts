import { describe, expect, it } from 'vitest'
import { makePage } from '../model/page.js'
import type { Markup } from '../model/records.js'
import { layOut } from './layout.js'
import { loadPageKnowledge } from './load.js'

const knowledge = loadPageKnowledge()

type Mark = [kind: Markup['regions'][number]['kind'], from: number, to?: number]

/** The page line by line, with regions from line to line: `H` a headline, a number the body of that story, or the kind of the furniture. */
function drawn(lines: string[], marks: Mark[], title: string | null = null): string[] {
  const text = lines.join('\n')
  const start = lines.map((_, i) => lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0))
  const regions = marks.map(([kind, from, to = from]) => ({
    span: [start[from]!, start[to]! + lines[to]!.length] as [number, number],
    kind,
    rule: `html/${kind}`,
  }))
  const page = makePage('test', text, { title, markup: { regions, origins: [] } })
  const { stories, furniture } = layOut(page, knowledge)
  const found: { at: number; mark: string }[] = furniture.map(({ span, kind }) => ({ at: span[0], mark: kind }))
  stories.forEach((story, n) => {
    if (story.headline) found.push({ at: story.headline[0], mark: `H${n}` })
    for (const span of story.body) found.push({ at: span[0], mark: String(n) })
  })
  return found.sort((a, b) => a.at - b.at).map(({ mark }) => mark)
}

const lead =
  'أعلنت سلطة الميناء في مدينة الساحل، اليوم الأحد، استقبال أول سفينة شحن بعد إغلاق دام ثلاثة أسابيع بسبب الأمواج العالية.'
const second = 'وقال مدير الميناء إن العمال أنهوا إصلاح الرصيف الشمالي، وإن حركة السفن تعود إلى طبيعتها تدريجيا.'
const other = 'فاز فريق المدينة على ضيفه بهدفين، مساء أمس، في مباراة حضرها آلاف المشجعين وانتهت قبل منتصف الليل.'

describe('a page with markup', () => {
  it('is story where the markup says so, and nothing else is', () => {
    expect(
      drawn(
        [other, 'سفينة في الميناء', lead, second, other],
        [
          ['headline', 1],
          ['story', 2, 3],
        ],
      ),
    ).toEqual(['other', 'H0', '0', '0', 'other'])
  })
  it('takes the kinds of furniture from the innermost region', () => {
    const lines = ['سفينة في الميناء', lead, 'كلمة ما', 'كلمة أخرى', second]
    const marks: Mark[] = [
      ['headline', 0],
      ['story', 1, 4],
      ['related-links', 2, 3],
      ['caption', 3],
    ]
    expect(drawn(lines, marks)).toEqual(['H0', '0', 'related-links', 'caption', '0'])
  })
  it('has short lines of running text as story: subheadings and items', () => {
    const lines = ['سفينة في الميناء', lead, 'ثلاث سفن', 'الرصيف الشمالي', second, 'كلمة أخيرة']
    const marks: Mark[] = [
      ['headline', 0],
      ['story', 1, 5],
      ['heading', 2],
      ['list-item', 3],
      ['paragraph', 5],
    ]
    expect(drawn(lines, marks)).toEqual(['H0', '0', '0', '0', '0', '0'])
  })
  it('cleans by words what is left within the story', () => {
    const lines = ['سفينة في الميناء', lead, 'اقرأ أيضا: فريق المدينة يفوز بهدفين', second, 'المصدر: وكالات']
    const marks: Mark[] = [
      ['headline', 0],
      ['story', 1, 4],
      ['paragraph', 1],
      ['paragraph', 2],
      ['paragraph', 3],
      ['paragraph', 4],
    ]
    expect(drawn(lines, marks)).toEqual(['H0', '0', 'read-also', '0', 'credit'])
  })
  it('tells dates and clocks in menus by their words, and names among dates', () => {
    const lines = ['الرئيسية', '12:40', 'سفينة في الميناء', 'الأحد 3 مارس 2024', 'سامي الجرف', lead]
    const marks: Mark[] = [
      ['section', 0, 1],
      ['headline', 2],
      ['dateline', 3, 4],
      ['story', 5],
    ]
    expect(drawn(lines, marks)).toEqual(['section', 'clock', 'H0', 'dateline', 'byline', '0'])
  })
  it('has each story that has a headline of its own, and joins what has none', () => {
    const lines = ['سفينة في الميناء', lead, second, 'فريق المدينة يفوز', other]
    expect(
      drawn(lines, [
        ['headline', 0],
        ['story', 1],
        ['story', 2],
        ['headline', 3],
        ['story', 4],
      ]),
    ).toEqual(['H0', '0', '0', 'H1', '1'])
    expect(
      drawn(lines, [
        ['headline', 0],
        ['story', 1, 4],
        ['story', 3, 4],
        ['headline', 3],
      ]),
    ).toEqual(['H0', '0', '0', 'H1', '1'])
  })
  it('is read as plain text where the markup tells of no story', () => {
    expect(drawn(['سفينة في الميناء', lead, second], [['section', 0]])).toEqual(['H0', '0', '0'])
  })
  it('cuts a line where a region ends within it', () => {
    const text = `${lead} مشاركة`
    const at = lead.length + 1
    const regions = [
      { span: [0, text.length] as [number, number], kind: 'story' as const, rule: 'html/story' },
      { span: [at, text.length] as [number, number], kind: 'share' as const, rule: 'html/class/share' },
    ]
    const { stories, furniture } = layOut(makePage('test', text, { markup: { regions, origins: [] } }), knowledge)
    expect(stories[0]!.body).toEqual([[0, lead.length]])
    expect(furniture.map(({ span, kind }) => [text.slice(...span), kind])).toEqual([['مشاركة', 'share']])
  })
})
