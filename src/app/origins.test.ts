import { describe, expect, it } from 'vitest'
import { makePage } from '../model/page.js'
import type { Reading } from '../model/records.js'
import { tellingsOf } from '../register/accounts/tellings.js'
import { readPage } from './read-page.js'

/** The origins of what a page tells first. */
function originsOf(text: string, outlet: string | null = 'الغد'): string[] {
  const [first] = tellingsOf(readPage(makePage('test', text, { outlet })) as Reading)
  return first!.sources.map(({ id }) => id)
}

const met = 'وزير الخارجية الروسي سيرغي لافروف التقى نظيره التركي هاكان فيدان في موسكو.'
const meets = 'التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي هاكان فيدان في موسكو.'

describe('one origin', () => {
  it('has an agency, whether it is the page, prints elsewhere or is quoted', () => {
    const pages: [string, string | null][] = [
      [meets, 'رويترز'],
      [meets, 'https://www.reuters.com/world/1'],
      [`موسكو (رويترز) - ${meets}`, null],
      [`الغد - رويترز\n${meets}`, 'الغد'],
      [`${meets}\nالمصدر: وكالة رويترز للأنباء`, 'النهار'],
      [`ذكرت وكالة رويترز أن ${met}`, 'النهار'],
    ]
    for (const [text, outlet] of pages) expect(originsOf(text, outlet)).toEqual(['outlet:reuters'])
  })

  it('has an agency by all its names', () => {
    for (const name of ['أ.ف.ب', 'فرانس برس', 'وكالة الصحافة الفرنسية'])
      expect(originsOf(`ذكرت ${name} أن ${met}`)).toEqual(['outlet:afp'])
    for (const outlet of ['AFP', 'وكالة فرانس برس', 'www.afp.com'])
      expect(originsOf(meets, outlet)).toEqual(['outlet:afp'])
  })

  it('has an institution, whoever speaks for it', () => {
    for (const who of [
      'أعلنت وزارة الخارجية الروسية أن',
      'قالت المتحدثة باسم الخارجية الروسية ماريا زاخاروفا إن',
      'جاء في بيان لوزارة الخارجية الروسية أن',
      'نقلت رويترز عن الخارجية الروسية أن',
    ])
      expect(originsOf(`${who} ${met}`)).toEqual(['institution:RUS/foreign-ministry'])
  })

  it('has a source without a name, however it is spelled', () => {
    const [first] = originsOf(`قال مسؤول أميركي لرويترز إن ${met}`)
    expect(originsOf(`نقلت وكالة رويترز عن مسؤول أمريكي أن ${met}`)).toEqual([first])
    for (const other of [
      `نقلت وكالة رويترز عن مسؤول إسرائيلي أن ${met}`,
      `نقلت وكالة رويترز عن مسؤولين أمريكيين أن ${met}`,
      `نقلت وكالة تاس عن مسؤول أمريكي أن ${met}`,
    ])
      expect(originsOf(other)).not.toEqual([first])
  })
})

describe('the page itself', () => {
  it('is an origin where nobody else vouches', () => {
    expect(originsOf(meets, 'إندبندنت عربية')).toEqual(['outlet:independent-arabia'])
    expect(originsOf(`${meets} وذكرت الخارجية التركية أن الوزيرين بحثا ملف الحبوب.`)).toEqual([
      'institution:TUR/foreign-ministry',
    ])
  })

  it('is none beside the two that tell it each', () => {
    const text = `موسكو - رويترز\n${meets} وذكرت الخارجية التركية أن اللقاء دام ساعة. وقالت الخارجية الروسية إن الوزيرين بحثا ملف الحبوب.`
    expect(originsOf(text).sort()).toEqual(['institution:RUS/foreign-ministry', 'institution:TUR/foreign-ministry'])
  })

  it('goes by its host, label by label', () => {
    expect(originsOf(meets, 'notreuters.com')).toEqual(['outlet:notreuters.com'])
  })
})
