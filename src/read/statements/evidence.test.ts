import { describe, expect, it } from 'vitest'
import { document } from '../../knowledge/load.js'
import { makePage } from '../../model/page.js'
import type { Statement } from '../../model/records.js'
import { loadPageKnowledge } from '../../page/index.js'
import { loadReadKnowledge } from '../knowledge.js'
import { read } from '../read.js'
import { parseExample } from '../testing-examples.js'
import type { EvidenceFile } from './knowledge.js'

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }
const { hearsay, rumours, beside, unnamed } = document<EvidenceFile>('arabic/evidence')

const statementsOf = (text: string): Statement[] =>
  read(makePage('test', text), knowledge).stories.flatMap(s => s.statements)

const untold = (text: string): Statement[] => statementsOf(text).filter(s => s.evidence.grade === 'hearsay')

describe('hearsay in evidence.yaml', () => {
  const yes = [...hearsay.flatMap(rule => rule.yes), ...rumours.yes, ...beside.yes]
  const no = [...hearsay.flatMap(rule => rule.no), ...rumours.no, ...beside.no]
  for (const text of yes)
    it(`reads ${text}`, () => expect(untold(text)).toMatchObject([{ chain: [], speaker: null, anonymous: true }]))
  for (const text of no) it(`leaves ${text}`, () => expect(untold(text)).toEqual([]))

  it('is not what the last speaker says', () => {
    const all = statementsOf('قالت مصادر أمنية إن الطائرة سقطت. وأفادت أنباء بأن الرحلة ألغيت.')
    expect(all.map(({ evidence }) => evidence.grade)).toEqual(['unnamed', 'hearsay'])
  })

  it('has its words as content, and its cue', () => {
    const text = 'غادر الوفد العاصمة وسط أنباء عن خلاف بين أعضائه.'
    const [statement] = untold(text)
    expect(text.slice(...statement!.cue)).toBe('أنباء')
    expect(statement!.content.map(span => text.slice(...span))).toEqual(['عن خلاف بين أعضائه'])
  })
})

describe('sources without a name in evidence.yaml', () => {
  for (const line of [...unnamed.yes, ...unnamed.no]) {
    const { text, wanted } = parseExample(line)
    it(text, () => {
      const link = statementsOf(text)
        .flatMap(s => s.chain)
        .find(({ role }) => role === 'unnamed')
      const said = link?.unnamed
      const values = [said?.many, said?.kind, said?.side, said?.reason].map(value => String(value ?? '-'))
      expect(values.join('; ')).toBe(wanted!.join('; '))
    })
  }

  it('say it of the source that is called again, too', () => {
    const [, again] = statementsOf('قال مصدران أمنيان عراقيان إن الطائرة سقطت. وأضاف المصدران أن التحقيق بدأ.')
    expect(again?.chain.at(-1)?.unnamed).toMatchObject({ many: 2, kind: 'مصدر أمني', side: 'state:IRQ' })
  })

  it('may stand before an object', () => {
    const text = 'أكد دبلوماسي خليجي، مشترطا عدم نشر اسمه، صحة الخبر.'
    expect(statementsOf(text).flatMap(s => s.content.map(span => text.slice(...span)))).toEqual(['صحة الخبر'])
  })

  it('is nothing of links with a name', () => {
    expect(statementsOf('قال ماكرون إن الوضع صعب.')[0]?.chain).toMatchObject([{ unnamed: null }])
  })
})

describe('the grade of a statement', () => {
  const grades = (text: string): string[] => statementsOf(text).map(s => s.evidence.grade)
  const whys = (text: string): string[] => statementsOf(text).map(s => s.evidence.why)

  it('tells quotation from paraphrase', () => {
    expect(grades('قال ماكرون: «لن نتراجع أبدا عن موقفنا». وأضاف أن الحل ممكن.')).toEqual(['quoted', 'paraphrased'])
    expect(whys('قال ماكرون: لن نتراجع أبدا عن موقفنا.')).toEqual([
      'a named speaker; word for word without quotation marks, after a colon',
    ])
  })

  it('is a document where one is spoken by, also where the speaker goes on', () => {
    expect(grades('قال الكرملين في بيان إن القمة تأجلت. وأضاف أن الموعد لم يحدد.')).toEqual(['document', 'document'])
    expect(grades('وجاء في بيان للكرملين أن القمة تأجلت.')).toEqual(['document'])
    expect(grades('أصدر الكرملين بيانا أكد فيه أن القمة تأجلت.')).toEqual(['document'])
    expect(whys('ووفقا لبيان الكرملين، غادر الوفد موسكو صباح اليوم.')[0]).toMatch(/^from a document, «لبيان»/)
  })

  it('is none where a post only carries the words', () => {
    expect(grades('كتب ترامب في تدوينة: «لن نتراجع أبدا عن موقفنا».')).toEqual(['quoted'])
  })

  it('ends with the document', () => {
    expect(grades('قال الكرملين في بيان إن القمة تأجلت. ورد ماكرون: «هذا غير مقبول أبدا».')).toEqual([
      'document',
      'quoted',
    ])
  })

  it('names who hands on', () => {
    expect(statementsOf('نقلت وكالة تاس عن لافروف قوله إن المفاوضات مستمرة.')[0]?.evidence).toEqual({
      grade: 'relayed',
      why: 'a named speaker, by way of «وكالة تاس»; in the words of the page',
    })
  })

  it('is unnamed whoever hands it on', () => {
    expect(grades('نقلت رويترز عن مصدر مطلع أن الاتفاق جاهز.')).toEqual(['unnamed'])
    expect(grades('وأفادت تقارير إعلامية بأن الجيش انسحب.')).toEqual(['unnamed'])
    expect(grades('قال مسؤول في البنتاغون إن الاتفاق جاهز.')).toEqual(['unnamed'])
  })
})

describe('a source that quotes another', () => {
  it('stands before it, with the words that tie each', () => {
    const text = 'غادر الوفد المصري بغداد، بحسب الأناضول نقلا عن الكرملين.'
    const [statement] = statementsOf(text)
    expect(statement?.chain.map(({ name, cue }) => [cue && text.slice(...cue), name])).toEqual([
      ['بحسب', 'الأناضول'],
      ['نقلا عن', 'الكرملين'],
    ])
    expect(statement?.content.map(span => text.slice(...span))).toEqual(['غادر الوفد المصري بغداد'])
  })
})
