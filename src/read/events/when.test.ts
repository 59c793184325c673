import { describe, expect, it } from 'vitest'
import { makePage } from '../../model/page.js'
import { loadPageKnowledge } from '../../page/index.js'
import { loadReadKnowledge } from '../knowledge.js'
import { read } from '../read.js'

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }

/** Each contact as «kind family+family day place». */
const told = (text: string, published: string | null = '2024-05-15'): string[] =>
  read(makePage('test', text, { published }), knowledge)
    .stories.flatMap(({ events }) => events)
    .flatMap(({ contact, date, place }) => {
      const parties = contact?.participants.map(id => id.split(/[-:]/).at(-1)).join('+')
      return contact ? [`${contact.kind} ${parties} ${date?.value ?? null} ${place?.split(':').at(-1) ?? null}`] : []
    })

const fidan = 'وزير الخارجية التركي هاكان فيدان'
const safadi = 'نظيره الأردني أيمن الصفدي'
const shoukry = 'نظيره المصري سامح شكري'

describe('when and where contacts were', () => {
  it.each([
    // each party its own day, and capitals that speak for their states as goals
    [
      `زار ${fidan} بغداد الأحد والدوحة الإثنين.`,
      ['visit fidan+IRQ 2024-05-12 baghdad', 'visit fidan+QAT 2024-05-13 doha'],
    ],
    [
      `التقى ${fidan} في بروكسل ${safadi} الأحد ونظيره الإيطالي أنطونيو تاياني الإثنين.`,
      ['meeting fidan+safadi 2024-05-12 brussels', 'meeting fidan+tajani 2024-05-13 brussels'],
    ],
    [`وكان ${fidan} قد زار طرابلس في مارس الماضي.`, ['visit fidan+LBY 2024-03 tripoli']],
    // hosts, and clauses that say when
    [`استضافت الرياض الثلاثاء محادثات بين ${fidan} و${shoukry}.`, ['talks fidan+shoukry 2024-05-14 riyadh']],
    [
      `أشاد المتحدث بالمحادثات بين ${fidan} و${shoukry} التي استضافتها مسقط الجمعة.`,
      ['talks fidan+shoukry 2024-05-10 muscat'],
    ],
    // so long before or after another
    [
      `تلقى ${fidan} الثلاثاء اتصالا من ${safadi}، بعد ثلاثة أيام من لقائه ${shoukry}.`,
      ['call fidan+safadi 2024-05-14 null', 'meeting fidan+shoukry 2024-05-11 null'],
    ],
    [
      `هاتف ${fidan} الثلاثاء ${safadi}، غداة اجتماعه في أنقرة مع ${shoukry}.`,
      ['call fidan+safadi 2024-05-14 null', 'meeting fidan+shoukry 2024-05-13 ankara'],
    ],
    [
      `التقى ${fidan} الأحد ${shoukry}. وبعد يومين من اللقاء، تلقى فيدان اتصالا من ${safadi}.`,
      ['meeting fidan+shoukry 2024-05-12 null', 'call fidan+safadi 2024-05-14 null'],
    ],
    [
      `هاتف ${fidan} الثلاثاء ${safadi}. وفي اليوم السابق كان فيدان قد التقى في جدة ${shoukry}.`,
      ['call fidan+safadi 2024-05-14 null', 'meeting fidan+shoukry 2024-05-13 jeddah'],
    ],
    // what is not on the day that is told beside it
    [
      `التقى ${fidan} الأحد ${safadi}، قبل أن يجتمع مع ${shoukry}.`,
      ['meeting fidan+safadi 2024-05-12 null', 'meeting fidan+shoukry 2024-05-12 null'],
    ],
    [
      `استقبل ${fidan} اليوم ${safadi}، الذي يقوم بجولة شملت بغداد.`,
      ['meeting fidan+safadi 2024-05-15 null', 'visit safadi+IRQ null baghdad'],
    ],
    [
      `التقى ${fidan} ${safadi} لبحث التعاون بعد توقيع الاتفاق في 14 أبريل في فيينا.`,
      ['meeting fidan+safadi null null'],
    ],
    [`ومن المقرر أن يلتقي ${fidan} ${safadi} في يونيو أو مطلع يوليو.`, ['meeting fidan+safadi null null']],
    [`وسيلتقي ${fidan} ${safadi} قبل نهاية مايو.`, ['meeting fidan+safadi null null']],
    [
      `سيستقبل ${fidan} الإثنين في إسطنبول ${safadi}، بعد أن كان مقررا أن يلتقيه في أبريل.`,
      ['meeting fidan+safadi 2024-05-20 istanbul'],
    ],
    // what goes on
    [
      `وكان ${fidan} قد زار الدوحة الشهر الماضي، والتقى ${shoukry}.`,
      ['visit fidan+QAT 2024-04 doha', 'meeting fidan+shoukry 2024-04 null'],
    ],
    [
      `سيصل ${fidan} السبت المقبل إلى القاهرة، يجري فيها مباحثات مع ${shoukry} ويلتقي ${safadi}.`,
      ['visit fidan+EGY 2024-05-18 cairo'],
    ],
    [
      `يبدأ الرئيس السوداني عمر البشير الخميس زيارة إلى روسيا تستمر أربعة أيام يلتقي خلالها نظيره فلاديمير بوتين في سوتشي.`,
      ['visit bashir+RUS 2024-05-16 null', 'meeting bashir+putin null sochi'],
    ],
    // margins and rooms
    [
      `على هامش قمة مجموعة بريكس في قازان، عقد ${fidan} الأربعاء لقاء مع ${safadi}.`,
      ['meeting fidan+safadi 2024-05-15 kazan'],
    ],
    [`استقبل ${fidan} في مقر إقامته في نيويورك ${safadi}.`, ['meeting fidan+safadi null new-york']],
    [
      'وفي أنقرة، قالت الخارجية إن الجولة الثالثة من المفاوضات بين روسيا وأوكرانيا ستعقد في إسطنبول.',
      ['negotiation RUS+UKR null istanbul'],
    ],
  ])('%s', (text, expected) => {
    const found = told(text)
    for (const contact of expected) expect(found).toContain(contact)
  })

  it('counts «today» from a dateline without its year', () =>
    expect(
      told(
        'الدوحة في 9 يناير /قنا/ تلقى معالي الشيخ محمد بن عبد الرحمن آل ثاني رئيس مجلس الوزراء وزير الخارجية اتصالا هاتفيا، اليوم، من سعادة السيد بدر عبد العاطي وزير الخارجية المصري. واستقبل معاليه أمس سعادة السيد هاكان فيدان وزير الخارجية التركي.',
        null,
      ),
    ).toEqual(['call abdulrahman+abdelatty XXXX-01-09 null', 'meeting abdulrahman+fidan XXXX-01-08 null']))

  it('counts the contact beside which the ordinal stands', () => {
    const [event, other] = read(
      makePage('test', `هاتف ${fidan} الثلاثاء ${safadi} للمرة الثالثة خلال شهر، غداة اجتماعه مع ${shoukry}.`),
      knowledge,
    ).stories[0]!.events.filter(({ contact }) => contact)
    expect([event!.contact!.ordinal, other!.contact!.ordinal]).toEqual([3, null])
  })
})
