import { describe, expect, test } from 'vitest'
import { table } from '../../knowledge/load.js'
import { conjugationTables, type VerbForm, verbLexicon, verbStems } from './index.js'

const fold = (s: string): string =>
  s
    .normalize('NFC')
    .replace(/[\u064B-\u065F\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')

const rows = table('arabic/verbs')
const stems = verbStems(rows, conjugationTables(), fold)
const verbs = verbLexicon((text, start, end) => stems.get(text.slice(start, end)), conjugationTables(), fold)
const words = (text: string) => text.trim().split(/\s+/)

type Features = Partial<VerbForm>
const past: Features = { pos: 'verb', aspect: 'past' }
const he = { pos: 'verb', aspect: 'past', person: 3, gender: 'm', number: 's' } as const
const masdar = { pos: 'masdar' } as const
const saying = { pos: 'active-participle', gender: 'm', number: 's' } as const

// Word, lemma, and what one of its readings must say.
const particular: readonly (readonly [string, string, Features])[] = [
  ['التقاه', 'التقى', { ...he, object: 'ه', voice: 'active' }],
  ['أجراه', 'أجرى', { ...he, object: 'ه' }],
  ['أجراها', 'أجرى', { ...he, object: 'ها' }],
  ['تلقاه', 'تلقى', { ...he, object: 'ه' }],
  ['أعلناه', 'أعلن', { aspect: 'past', person: 1, number: 'p', object: 'ه' }],
  ['رآه', 'رأى', { ...he, object: 'ه' }],
  ['دعاه', 'دعا', { ...he, object: 'ه' }],
  ['أبلغوه', 'أبلغ', { aspect: 'past', person: 3, number: 'p', object: 'ه' }],
  ['أبلغتموه', 'أبلغ', { aspect: 'past', person: 2, number: 'p', object: 'ه' }],
  ['يستقبلونه', 'استقبل', { aspect: 'present', mood: 'indicative', object: 'ه' }],
  ['يستقبلوه', 'استقبل', { aspect: 'present', mood: 'subjunctive-jussive', object: 'ه' }],
  ['يمكنه', 'أمكن', { aspect: 'present', person: 3, object: 'ه' }],
  ['يمكنني', 'أمكن', { aspect: 'present', person: 3, object: 'ني' }],
  ['يقرؤه', 'قرأ', { aspect: 'present', object: 'ه' }],
  ['يقرأه', 'قرأ', { aspect: 'present', object: 'ه' }],
  ['سيجري', 'أجرى', { aspect: 'present', future: true, mood: 'indicative' }],
  ['ستستقبله', 'استقبل', { aspect: 'present', future: true, gender: 'f', object: 'ه' }],
  ['سأقول', 'قال', { aspect: 'present', future: true, person: 1 }],
  ['سآخذ', 'أخذ', { aspect: 'present', future: true, person: 1 }],
  ['سيُعقد', 'عقد', { future: true, voice: 'either' }],
  ['قيل', 'قال', { ...he, voice: 'passive' }],
  ['يعقد', 'عقد', { aspect: 'present', voice: 'either' }],
  ['نوقشت', 'ناقش', { aspect: 'past', voice: 'passive', gender: 'f' }],
  ['يُقال', 'قال', { aspect: 'present', voice: 'passive' }],
  ['استُقبل', 'استقبل', { ...he, voice: 'either' }],
  ['تُوفي', 'توفى', { ...he, voice: 'either' }],
  ['تلتقي', 'التقى', { person: 3, gender: 'f', number: 's' }],
  ['تلتقي', 'التقى', { person: 2, gender: 'm', number: 's' }],
  ['بدأوا', 'بدأ', { aspect: 'past', person: 3, number: 'p' }],
  ['بدءوا', 'بدأ', { aspect: 'past', person: 3, number: 'p' }],
  ['جاءوا', 'جاء', { aspect: 'past', person: 3, number: 'p' }],
  ['كنا', 'كان', { aspect: 'past', person: 1, number: 'p' }],
  ['لفتُّ', 'لفت', { aspect: 'past', person: 1, number: 's' }],
  ['ليست', 'ليس', { aspect: 'past', person: 3, gender: 'f' }],
  ['لسنا', 'ليس', { aspect: 'past', person: 1, number: 'p' }],
  ['يكن', 'كان', { aspect: 'present', mood: 'subjunctive-jussive', number: 's' }],
  ['ينبغي', 'انبغى', { aspect: 'present', person: 3 }],
  ['يجب', 'وجب', { aspect: 'present', person: 3 }],
  ['اصطدمت', 'اصطدم', { aspect: 'past', gender: 'f' }],
  ['ازداد', 'ازداد', he],
  ['اتخذت', 'اتخذ', { aspect: 'past', gender: 'f', number: 's' }],
  ['يتهمون', 'اتهم', { aspect: 'present', number: 'p' }],
  ['ادعى', 'ادعى', he],
  ['اطلع', 'اطلع', he],
  ['أحيا', 'أحيا', he],
  ['يحيي', 'أحيا', { aspect: 'present', person: 3 }],
  ['مؤكدا', 'أكد', saying],
  ['مشيرا', 'أشار', saying],
  ['مضيفا', 'أضاف', saying],
  ['قائلا', 'قال', saying],
  ['داعيا', 'دعا', saying],
  ['منددا', 'ندد', saying],
  ['مهنئا', 'هنأ', saying],
  ['نافيا', 'نفى', saying],
  ['مؤكدة', 'أكد', { pos: 'active-participle', gender: 'f', number: 's' }],
  ['مشيرين', 'أشار', { pos: 'active-participle', gender: 'm', number: 'p' }],
  ['مؤكدين', 'أكد', { pos: 'active-participle', gender: 'm', number: 'd' }],
  ['مؤكدتين', 'أكد', { pos: 'active-participle', gender: 'f', number: 'd' }],
  ['داعين', 'دعا', { pos: 'active-participle', gender: 'm', number: 'p' }],
  ['مدعوون', 'دعا', { pos: 'passive-participle', gender: 'm', number: 'p' }],
  ['محتجزين', 'احتجز', { pos: 'passive-participle', number: 'p' }],
  ['معتقلات', 'اعتقل', { pos: 'passive-participle', gender: 'f', number: 'p' }],
  ['مؤيديه', 'أيد', { pos: 'active-participle', number: 'p', object: 'ه' }],
  ['مسئول', 'سأل', { pos: 'passive-participle' }],
  ['معطاة', 'أعطى', { pos: 'passive-participle', gender: 'f' }],
  ['قوله', 'قال', { ...masdar, object: 'ه' }],
  ['لقاءه', 'لقي', { ...masdar, object: 'ه' }],
  ['لقائه', 'لقي', { ...masdar, object: 'ه' }],
  ['لقاؤه', 'لقي', { ...masdar, object: 'ه' }],
  ['لقاؤهما', 'لقي', { ...masdar, object: 'هما' }],
  ['إجرائها', 'أجرى', { ...masdar, object: 'ها' }],
  ['مباحثاته', 'باحث', { ...masdar, number: 'p', object: 'ه' }],
  ['محادثاتهما', 'حادث', { ...masdar, number: 'p', object: 'هما' }],
  ['زيارته', 'زار', { ...masdar, gender: 'f', number: 's', object: 'ه' }],
  ['زيارات', 'زار', { ...masdar, number: 'p' }],
  ['زيارتين', 'زار', { ...masdar, number: 'd' }],
  ['اتصالا', 'اتصل', { ...masdar, number: 's', object: null }],
  ['اتصالين', 'اتصل', { ...masdar, number: 'd' }],
  ['اتصالات', 'اتصل', { ...masdar, number: 'p' }],
  ['لقاءات', 'لقي', { ...masdar, number: 'p' }],
  ['لقاءاته', 'لقي', { ...masdar, number: 'p', object: 'ه' }],
  ['تباطؤا', 'تباطأ', masdar],
  ['بدؤه', 'بدأ', { ...masdar, object: 'ه' }],
  ['بدءا', 'بدأ', masdar],
  ['تلقيه', 'تلقى', { ...masdar, object: 'ه' }],
  ['تلقٍ', 'تلقى', masdar],
  ['تحديات', 'تحدى', { ...masdar, number: 'p' }],
  ['مجيئه', 'جاء', { ...masdar, object: 'ه' }],
  ['شكواه', 'شكا', { ...masdar, object: 'ه' }],
  ['مفاجآت', 'فاجأ', { ...masdar, number: 'p' }],
  ['رؤيتها', 'رأى', { ...masdar, object: 'ها' }],
  ['إضافته', 'أضاف', { ...masdar, object: 'ه' }],
]

// Names, plain nouns and particles, and words that only look like inflections: wrong prefix, suffix, tense or measure.
const impostors = `
بوتين نتنياهو لافروف سيرغي بيسكوف ترامب بايدن ماكرون زيلينسكي أردوغان بلينكن عراقجي بزشكيان خامنئي روبيو ميدفيديف شولتس ستارمر
موسكو واشنطن طهران القاهرة الرياض بغداد دمشق بيروت برلين باريس لندن طوكيو نيويورك جنيف إسطنبول أنقرة كييف وارسو مدريد
روسيا أوكرانيا إيران سوريا فرنسا ألمانيا بريطانيا تركيا الصين أمريكا إسرائيل فلسطين ليبيا السودان السعودية الكويت أفغانستان باكستان
الكرملين البنتاغون الإليزيه رويترز تاس نوفوستي سبوتنيك حماس الناتو اليونيسف
سيناريو دبلوماسية ديمقراطية تكنولوجيا جيوسياسية فيروس نووي صاروخ دبابة تلفزيون أسبوع ساعة دقيقة خميس
الاثنين الثلاثاء الأربعاء أكتوبر نوفمبر ديسمبر يناير فبراير أبريل يونيو يوليو أغسطس سبتمبر تموز آذار نيسان شباط
رئيس وزير أمير سفير نظيره بلاده جمهورية مملكة
الذي التي الذين هذا هذه ذلك تلك لكن حتى أيضا عندما بينما حيث لأن إذا ماذا كيف
سقال سقالت سأعلنا سأعلنت سيقولوا سيعلنوا ستجروا سنجر سمؤكد سمشيرا
يقالت يقولت يقلت نقولون أقولون نقولان أقولين يأعلن يأجرى يإشار تأعلنت
قالون قالان قالين قولتم قيلنا قالواه قالوهام
يستقبلتم استقبلون استقبلين يستقبلتا مستقبلوا
انعقده انعقدها انعقدني يجتمعه اجتمعوه اتصله اتصلها يتفاوضونها
أجراوا أجرىوا يجريون يجريين دعاوا دعات يدعوون تدعوين التقاوا يلتقيون تلقاوا تلقاتا
أشارن أشارتم أشارنا يشيرن تشيرن قالن قالتم استطاعن استطاعتم
يهنأوت لقاءا لقاأه لقاوه زيارةه مباحثةات
منقال اجتمعاتي استقبالتين
انكتب اكتتبت استكتب انقال تقاول استقول 
مؤكدوان مؤكدينه مشيرانه
`

const fits = (reading: VerbForm, wanted: Features): boolean =>
  (Object.keys(wanted) as (keyof VerbForm)[]).every(key => reading[key] === wanted[key])

test.each(particular)('%s is %s', (form, lemma, features) => {
  const readings = verbs.lookup(fold(form)).filter(reading => reading.lemma === fold(lemma))
  expect(readings.some(reading => fits(reading, features))).toBe(true)
})

test('what is no form of a listed verb gives nothing', () => {
  const found = words(impostors).filter(word => verbs.lookup(fold(word)).length > 0)
  expect(words(impostors).length).toBeGreaterThan(150)
  expect(found).toEqual([])
})

describe('the table of verbs', () => {
  test('covers the news', () => expect(rows.length).toBeGreaterThan(800))

  test('every lemma is the past that its root and measure yield', () => {
    const wrong = rows.filter(
      ({ lemma = '', measure }) =>
        !verbs
          .lookup(fold(lemma))
          .some(r => r.measure === measure && fits(r, { ...past, person: 3, gender: 'm', number: 's' })),
    )
    expect(wrong.map(row => row.lemma)).toEqual([])
  })

  test('every verbal noun is found with its verb', () => {
    const missing = rows.flatMap(({ lemma = '', masdar = '' }) =>
      masdar
        .split('|')
        .filter(Boolean)
        .filter(noun => !verbs.lookup(fold(noun)).some(r => r.pos === 'masdar' && r.lemma === fold(lemma))),
    )
    expect(missing).toEqual([])
  })

  test('no verb stands twice', () => {
    const keys = rows.map(({ lemma, root, measure, vowels }) => [lemma, root, measure, vowels].join(' '))
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })

  test('each row is well formed', () => {
    const broken = rows.filter(
      ({ root = '', measure = '', vowels = '', object = '', gloss = '' }) =>
        [...root].length !== (measure.startsWith('Q') ? 4 : 3) ||
        (measure === 'I' ? !/^[aiu]{2}$/.test(vowels) && root !== 'ليس' : vowels !== '') ||
        !['', 'prep', 'none'].includes(object) ||
        !gloss,
    )
    expect(broken.map(row => row.lemma)).toEqual([])
  })
})
