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

describe('whom the reader could not name', () => {
  it.each([
    [`أعلنت العلاقات الإعلامية في حزب الله أن ${met}`, 'institution:body:hezbollah'],
    [`ذكر المكتب الإعلامي لرئيس مجلس الوزراء العراقي في بيان أن ${met}`, 'institution:IRQ/government'],
    [`قال إعلام مجلس السيادة السوداني إن ${met}`, 'institution:SDN/presidency'],
    [`ذكرت وكالة الأنباء الرسمية (سانا) أن ${met}`, 'outlet:sana'],
    [`أفاد مراسل وكالة فرانس برس بأن ${met}`, 'outlet:afp'],
    [`قال المتحدث باسم الخارجية الصينية غوه جياكون إن ${met}`, 'institution:CHN/foreign-ministry'],
    [`قال القيادي في حركة حماس طاهر النونو إن ${met}`, 'institution:body:hamas'],
  ])('is who is named within or beside, or what the page calls him: %s', (text, id) => {
    expect(originsOf(text)).toEqual([id])
  })

  it.each([
    [`قال المحلل غوه جياكون إن ${met}`, 'witness:person:~غوه-جياكون'],
    [`قالت الوزارة لرويترز إن ${met}`, 'institution:الوزاره'],
    [`قال المتحدث السابق باسم الخارجية الصينية غوه جياكون إن ${met}`, 'witness:person:~غوه-جياكون'],
  ])('is nobody else: %s', (text, id) => {
    expect(originsOf(text)).toEqual([id])
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

/** Who vouches for the first contact of a page, each by the innermost of his chain; «» is the page itself. */
function vouchersOf(text: string): string[] {
  const { stories } = readPage(makePage('test', text)) as Reading
  const contact = stories.flatMap(({ events }) => events).find(event => event.contact)!.contact!
  return contact.reportedBy.map(chain => chain.at(-1)?.name ?? '').sort()
}

const called = 'أجرى الرئيس التركي رجب طيب أردوغان اتصالا هاتفيا مع نظيره الروسي فلاديمير بوتين.'
const told = 'التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي هاكان فيدان في موسكو.'

describe('who vouches', () => {
  it.each([
    [`${called} وشدد أردوغان خلال الاتصال على ضرورة وقف النار، بحسب بيان للرئاسة التركية.`, 'الرئاسة التركية'],
    [`${called} وأكد بوتين خلال الاتصال، وفقا للكرملين، أهمية تنفيذ الاتفاق.`, 'الكرملين'],
    [`${told} وقالت الخارجية التركية إن لقاءهما دام ساعة.`, 'الخارجية التركية'],
    [`${told} وقال لافروف إن محادثاته كانت مفيدة.`, 'لافروف'],
  ])('is who tells of it besides: %s', (text, who) => {
    expect(vouchersOf(text)).toEqual(['', who].sort())
  })

  it.each([
    ['many of a kind', `${told} وقالت الخارجية التركية إن اللقاءات المقبلة ستبحث التجارة.`],
    [
      'somebody else by what is his',
      `${told} وقال المتحدث باسم الأمم المتحدة فرحان حق إن غوتيريش سيعرض محصلة مشاوراته.`,
    ],
    ['what two have between them', `${called} وقال الكرملين إن الخلافات بين الجانبين كبيرة.`],
    [
      'another that came up since',
      `${told} وفي القاهرة عقد اجتماع بين قياديين وخبراء، وقالت الخارجية التركية إن الاجتماع كان مثمرا.`,
    ],
    ['what he feels about it', `${told} وأعرب فيدان عن ارتياحه لنتائج اللقاء.`],
    ['other words at their end', `${called} وقال بوتين إن روسيا مستعدة للحوار، بحسب بيان للكرملين.`],
  ])('is not who speaks of %s', (_, text) => {
    expect(vouchersOf(text)).toEqual([''])
  })

  it('is not who reveals something else before in the sentence', () => {
    const text =
      'كشف مصدر أمني عن تدمير موقع للتنظيم شرق الموصل، ووصل وزير الخارجية التركي هاكان فيدان إلى بغداد في زيارة مفاجئة.'
    expect(vouchersOf(text)).toEqual([''])
    expect(vouchersOf('كشف مصدر أمني عن زيارة وزير الخارجية التركي هاكان فيدان إلى بغداد أمس.')).toEqual(['مصدر أمني'])
  })
})
