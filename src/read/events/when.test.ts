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
    // a feast is why, and not when
    [
      `تبادل ${fidan} التهاني بعيد الفطر مع ${shoukry} في مكالمة هاتفية الخميس الماضي.`,
      ['call fidan+shoukry 2024-05-09 null'],
    ],
    // two who are named where the dual stands, and not those of the contact before
    [
      `استقبل ${fidan} ${shoukry}. وتعهد بنيامين نتنياهو لدونالد ترامب، حين التقيا يوم 29 يناير، بفتح المعبر.`,
      ['meeting fidan+shoukry null null', 'meeting netanyahu+trump 2024-01-29 null'],
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
      ['visit bashir+RUS 2024-05-16 sochi', 'meeting bashir+putin null sochi'],
    ],
    // where he goes, on the margins of what he goes to, and right behind
    [
      `يعتزم ${fidan} التوجه إلى جنيف غدا الخميس، حيث يعقد اجتماعا مع ${safadi}.`,
      ['meeting fidan+safadi 2024-05-16 geneva'],
    ],
    [
      `سيلتقي ${fidan} غدا ${safadi} في عمان، قبل أن ينتقل إلى برلين حيث يجتمع مع ${shoukry}.`,
      ['meeting fidan+safadi 2024-05-16 amman', 'meeting fidan+shoukry null berlin'],
    ],
    [`سيشارك ${fidan} غدا في منتدى دولي، على أن يلتقي على هامشه ${safadi}.`, ['meeting fidan+safadi 2024-05-16 null']],
    [`يصل ${fidan} غدا إلى جنيف، على أن يجري لاحقا محادثات مع ${safadi}.`, ['talks fidan+safadi null null']],
    [
      `استقبل ${fidan} ظهر اليوم في أنقرة ${safadi}. ثم التقى فيدان ${shoukry}.`,
      ['meeting fidan+shoukry 2024-05-15 null'],
    ],
    [
      `التقى ${fidan} ${safadi} في أنقرة. وقال فيدان للصحافيين أمس عقب اللقاء إن البلدين متفقان.`,
      ['meeting fidan+safadi 2024-05-14 ankara'],
    ],
    [`التقى ${fidan} ${safadi} في أنقرة. وقال فيدان أمس إن البلدين متفقان.`, ['meeting fidan+safadi null ankara']],
    [
      `بحث ${fidan} هاتفيا مع ${safadi} الهدنة، بعد يومين من اجتماعه مع ${shoukry}. وأفادت الوزارة أن الاتصال تم أمس.`,
      ['call fidan+safadi 2024-05-14 null', 'meeting fidan+shoukry 2024-05-12 null'],
    ],
    [
      `استقبل أمير الكويت الشيخ مشعل الأحمد أمس ${fidan} حيث سلم سموه رسالة خطية من الرئيس رجب طيب أردوغان.`,
      ['message ahmad+erdogan 2024-05-14 null'],
    ],
    // what was over by then, and what came about while it lasted
    [
      `عاد ${fidan} مساء أمس إلى أنقرة بعد زيارة رسمية إلى عمان التقى خلالها ${safadi}، وعقد اجتماعا مع ${shoukry}.`,
      ['meeting fidan+safadi null amman', 'meeting fidan+shoukry null null'],
    ],
    [
      `وكانت زيارة قام بها ${fidan} إلى عمان التقى خلالها ${safadi} في 18 أبريل قد مهدت للاتفاق.`,
      ['visit fidan+JOR 2024-04-18 amman', 'meeting fidan+safadi 2024-04-18 amman'],
    ],
    [
      `ويعود آخر لقاء للمبعوث إلى 24 أبريل، وآخر زيارة قام بها ${fidan} إلى عمان إلى 7 مايو.`,
      ['visit fidan+JOR 2024-05-07 amman'],
    ],
    // when one spoke of it, why it was, and from when something holds
    [`وبرر ${fidan}، أمس الثلاثاء، زيارته إلى طهران بالمصلحة.`, ['visit fidan+IRN null tehran']],
    [`رحبت واشنطن أمس بلقاء ${fidan} مع ${safadi}.`, ['meeting fidan+safadi null null']],
    [
      'بعث الملك سلمان بن عبد العزيز برقية تهنئة للرئيس المصري عبد الفتاح السيسي بمناسبة حلول عيد الأضحى المبارك.',
      ['message saud+sisi null null'],
    ],
    [`ألغى ${fidan} زيارة كان يعتزم القيام بها إلى القاهرة الثلاثاء المقبل.`, ['visit fidan+EGY 2024-05-21 null']],
    // who welcomed him did so where and when he came
    [
      `وصل ${fidan} إلى عمان أمس في زيارة رسمية. وكان في استقباله لدى وصوله إلى المطار ${safadi}.`,
      ['visit fidan+JOR 2024-05-14 amman', 'meeting fidan+safadi 2024-05-14 amman'],
    ],
    // a visit is to the town in which he met somebody, and to each of several
    [
      `قام ${fidan} أمس بزيارة إلى الأردن، حيث التقى في عمان ${safadi}.`,
      ['visit fidan+JOR 2024-05-14 amman', 'meeting fidan+safadi 2024-05-14 amman'],
    ],
    [`زار ${fidan} كلا من القاهرة وطهران.`, ['visit fidan+EGY null cairo', 'visit fidan+IRN null tehran']],
    // towns after which contacts and rooms are called
    [`وقال إن مفاوضات إسطنبول بين روسيا وأوكرانيا مستمرة.`, ['negotiation RUS+UKR null istanbul']],
    [`أجرى ${fidan} محادثات مع ${safadi} في منتجع سوتشي.`, ['talks fidan+safadi null sochi']],
    [`التقى ${fidan} ${safadi} آخر مرة في طهران.`, ['meeting fidan+safadi null tehran']],
    [`على هامش القمة التي تستضيفها بغداد، التقى ${fidan} أمس ${safadi}.`, ['meeting fidan+safadi 2024-05-14 baghdad']],
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

  it.each([
    [`سيزور ${fidan} القاهرة قبل نهاية الشهر الجاري.`, '2024-05-15', '2024-05-31'],
    [`من المقرر أن يزور ${fidan} القاهرة قبل 20 مايو.`, '2024-05-15', '2024-05-19'],
    [`من المقرر أن يزور ${fidan} القاهرة بحلول نهاية العام الجاري.`, '2024-05-15', '2024-12-31'],
  ])('knows by when it is to be: %s', (text, notBefore, notAfter) => {
    const [event] = read(makePage('test', text, { published: '2024-05-15' }), knowledge).stories[0]!.events
    expect(event!.date).toMatchObject({ value: null, notBefore, notAfter })
  })

  it('goes on from day to day in a chronicle', () => {
    const king = 'الملك عبد الله الثاني'
    const chronicle = `وفي يوم الأحد 4 فبراير استقبل ${king} ${fidan}. وفي يوم الثلاثاء تلقى ${king} اتصالا هاتفيا من الرئيس المصري عبد الفتاح السيسي.
وفي يوم الأربعاء 14 فبراير استقبل ${king} الرئيس الفرنسي إيمانويل ماكرون.`
    expect(told(chronicle).map(contact => contact.split(' ')[2])).toEqual(['2024-02-04', '2024-02-06', '2024-02-14'])
    // one day of February makes none
    const news = `وفي يوم الأحد 4 فبراير استقبل ${king} ${fidan}. وفي يوم الثلاثاء تلقى ${king} اتصالا هاتفيا من الرئيس المصري عبد الفتاح السيسي.`
    expect(told(news).map(contact => contact.split(' ')[2])).toEqual(['2024-02-04', '2024-05-14'])
  })

  it.each([
    // so long after something else, which nobody dates
    [
      `سيلتقي ${fidan} ${shoukry} بعد شهر واحد فقط من فوز الحزب الحاكم في الانتخابات.`,
      ['meeting fidan+shoukry null null'],
    ],
    [`وصل ${fidan} إلى بغداد قبل عيد الأضحى.`, ['visit fidan+IRQ null baghdad']],
    [`وصل ${fidan} إلى بغداد قبل ظهر أمس.`, ['visit fidan+IRQ 2024-05-14 baghdad']],
    // within what something is counted
    [
      `رحب المتحدث بقدوم ${fidan}، الذي حل بالمغرب في زيارة هي الرابعة من نوعها هذه السنة.`,
      ['visit fidan+MAR null null'],
    ],
    // the words of another clause have their own day
    [`سيزور ${fidan} القاهرة بعد تسلمه مهامه في الأول من يونيو.`, ['visit fidan+EGY null cairo']],
    [
      `ويعود الانفراج إلى السابع من أبريل، حينما استقبل ${fidan} في أنقرة ${shoukry}، بعد رسالة وجهها شكري إلى فيدان في 14 مارس.`,
      ['meeting fidan+shoukry 2024-04-07 ankara', 'message shoukry+fidan 2024-03-14 null'],
    ],
    // a tour begins in the first of its states
    [
      `يبدأ ${fidan} غدا جولة أوروبية تشمل بريطانيا وبلجيكا.`,
      ['visit fidan+GBR 2024-05-16 null', 'visit fidan+BEL null null'],
    ],
    // on the margins of what was told
    [
      `تختتم في عمان غدا القمة الثلاثية. وعلى هامش القمة، سيجتمع ${fidan} مع ${shoukry}.`,
      ['meeting fidan+shoukry 2024-05-16 null'],
    ],
    [
      `انطلقت القمة الأحد وتختتم غدا. وعلى هامش القمة، اجتمع ${fidan} مع ${shoukry}.`,
      ['meeting fidan+shoukry null null'],
    ],
    // what happened while a visit went on was not therefore today
    [`أعلنت الشرطة حصيلة جديدة. ووقعت الهجمات خلال زيارة ل${fidan} إلى بغداد.`, ['visit fidan+IRQ null baghdad']],
  ])('takes no day that is of something else: %s', (text, contacts) => expect(told(text)).toEqual(contacts))

  it('counts the contact beside which the ordinal stands', () => {
    const [event, other] = read(
      makePage('test', `هاتف ${fidan} الثلاثاء ${safadi} للمرة الثالثة خلال شهر، غداة اجتماعه مع ${shoukry}.`),
      knowledge,
    ).stories[0]!.events.filter(({ contact }) => contact)
    expect([event!.contact!.ordinal, other!.contact!.ordinal]).toEqual([3, null])
  })
})
