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
const present: Features = { pos: 'verb', aspect: 'present' }
const order: Record<string, readonly Features[]> = {
  past: [
    { person: 3, gender: 'm', number: 's' },
    { person: 3, gender: 'f', number: 's' },
    { person: 3, gender: 'm', number: 'd' },
    { person: 3, gender: 'f', number: 'd' },
    { person: 3, gender: 'm', number: 'p' },
    { person: 3, gender: 'f', number: 'p' },
    { person: 1, number: 's' },
    { person: 2, number: 'd' },
    { person: 2, gender: 'm', number: 'p' },
    { person: 2, gender: 'f', number: 'p' },
    { person: 1, number: 'p' },
  ].map(features => ({ ...past, ...features }) as Features),
  present: [
    { person: 3, gender: 'm', number: 's' },
    { person: 3, gender: 'f', number: 's' },
    { person: 3, gender: 'm', number: 'd' },
    { person: 3, gender: 'f', number: 'd' },
    { person: 3, gender: 'm', number: 'p' },
    { person: 3, gender: 'f', number: 'p' },
    { person: 2, gender: 'f', number: 's' },
    { person: 2, gender: 'm', number: 'p' },
    { person: 2, gender: 'f', number: 'p' },
    { person: 1, number: 's' },
    { person: 1, number: 'p' },
  ].map(features => ({ ...present, ...features }) as Features),
  jussive: [
    { person: 3, gender: 'm', number: 's' },
    { person: 3, gender: 'f', number: 's' },
    { person: 3, gender: 'm', number: 'd' },
    { person: 3, gender: 'f', number: 'd' },
    { person: 3, gender: 'm', number: 'p' },
    { person: 2, gender: 'f', number: 's' },
    { person: 2, gender: 'm', number: 'p' },
    { person: 1, number: 's' },
    { person: 1, number: 'p' },
  ].map(features => ({ ...present, ...features }) as Features),
  imperative: [
    { gender: 'm', number: 's' },
    { gender: 'f', number: 's' },
    { number: 'd' },
    { gender: 'm', number: 'p' },
    { gender: 'f', number: 'p' },
  ].map(features => ({ pos: 'verb', aspect: 'imperative', person: 2, ...features }) as Features),
  passive: [
    { ...past, person: 3, gender: 'm', number: 's' },
    { ...present, person: 3, gender: 'm', number: 's' },
  ],
  participles: [
    { pos: 'active-participle', gender: 'm', number: 's' },
    { pos: 'passive-participle', gender: 'm', number: 's' },
  ],
}

// Past: he she they-two-m they-two-f they-m they-f I you-two you-m you-f we. Present: he she they-two-m they-two-f they-m they-f thou-f you-m
// you-f I we. Jussive: he she they-two-m they-two-f they-m thou-f you-m I we. Imperative: m f two pl-m pl-f. Passive: he, past and present.
// Participles: active passive. A hyphen: there is none.
const paradigms: Record<string, Record<string, string>> = {
  'كتب I': {
    past: 'كتب كتبت كتبا كتبتا كتبوا كتبن كتبت كتبتما كتبتم كتبتن كتبنا',
    present: 'يكتب تكتب يكتبان تكتبان يكتبون يكتبن تكتبين تكتبون تكتبن أكتب نكتب',
    jussive: 'يكتب تكتب يكتبا تكتبا يكتبوا تكتبي تكتبوا أكتب نكتب',
    imperative: 'اكتب اكتبي اكتبا اكتبوا اكتبن',
    passive: 'كُتب يُكتب',
    participles: 'كاتب مكتوب',
  },
  'قال I': {
    past: 'قال قالت قالا قالتا قالوا قلن قلت قلتما قلتم قلتن قلنا',
    present: 'يقول تقول يقولان تقولان يقولون يقلن تقولين تقولون تقلن أقول نقول',
    jussive: 'يقل تقل يقولا تقولا يقولوا تقولي تقولوا أقل نقل',
    imperative: 'قل قولي قولا قولوا قلن',
    passive: 'قيل يقال',
    participles: 'قائل مقول',
  },
  'باع I': {
    past: 'باع باعت باعا باعتا باعوا بعن بعت بعتما بعتم بعتن بعنا',
    present: 'يبيع تبيع يبيعان تبيعان يبيعون يبعن تبيعين تبيعون تبعن أبيع نبيع',
    jussive: 'يبع تبع يبيعا تبيعا يبيعوا تبيعي تبيعوا أبع نبع',
    imperative: 'بع بيعي بيعا بيعوا بعن',
    passive: 'بيع يباع',
    participles: 'بائع مبيع',
  },
  'خاف I': {
    past: 'خاف خافت خافا خافتا خافوا خفن خفت خفتما خفتم خفتن خفنا',
    present: 'يخاف تخاف يخافان تخافان يخافون يخفن تخافين تخافون تخفن أخاف نخاف',
    jussive: 'يخف تخف يخافا تخافا يخافوا تخافي تخافوا أخف نخف',
    imperative: 'خف خافي خافا خافوا خفن',
    participles: 'خائف مخوف',
  },
  'دعا I': {
    past: 'دعا دعت دعوا دعتا دعوا دعون دعوت دعوتما دعوتم دعوتن دعونا',
    present: 'يدعو تدعو يدعوان تدعوان يدعون يدعون تدعين تدعون تدعون أدعو ندعو',
    jussive: 'يدع تدع يدعوا تدعوا يدعوا تدعي تدعوا أدع ندع',
    imperative: 'ادع ادعي ادعوا ادعوا ادعون',
    passive: 'دُعي يُدعى',
    participles: 'داعٍ مدعو',
  },
  'نفى I': {
    past: 'نفى نفت نفيا نفتا نفوا نفين نفيت نفيتما نفيتم نفيتن نفينا',
    present: 'ينفي تنفي ينفيان تنفيان ينفون ينفين تنفين تنفون تنفين أنفي ننفي',
    jussive: 'ينف تنف ينفيا تنفيا ينفوا تنفي تنفوا أنف ننف',
    imperative: 'انف انفي انفيا انفوا انفين',
    passive: 'نُفي يُنفى',
    participles: 'نافٍ منفي',
  },
  'بقي I': {
    past: 'بقي بقيت بقيا بقيتا بقوا بقين بقيت بقيتما بقيتم بقيتن بقينا',
    present: 'يبقى تبقى يبقيان تبقيان يبقون يبقين تبقين تبقون تبقين أبقى نبقى',
    jussive: 'يبق تبق يبقيا تبقيا يبقوا تبقي تبقوا أبق نبق',
    imperative: 'ابق ابقي ابقيا ابقوا ابقين',
    participles: 'باقٍ -',
  },
  'وصل I': {
    past: 'وصل وصلت وصلا وصلتا وصلوا وصلن وصلت وصلتما وصلتم وصلتن وصلنا',
    present: 'يصل تصل يصلان تصلان يصلون يصلن تصلين تصلون تصلن أصل نصل',
    jussive: 'يصل تصل يصلا تصلا يصلوا تصلي تصلوا أصل نصل',
    imperative: 'صل صلي صلا صلوا صلن',
    participles: 'واصل موصول',
  },
  'ردّ I': {
    past: 'رد ردت ردا ردتا ردوا رددن رددت رددتما رددتم رددتن رددنا',
    present: 'يرد ترد يردان تردان يردون يرددن تردين تردون ترددن أرد نرد',
    jussive: 'يردد ترد يردا تردا يردوا تردي تردوا أردد نرد',
    imperative: 'رد ردي ردا ردوا ارددن',
    passive: 'رُد يُرد',
    participles: 'راد مردود',
  },
  'أخذ I': {
    past: 'أخذ أخذت أخذا أخذتا أخذوا أخذن أخذت أخذتما أخذتم أخذتن أخذنا',
    present: 'يأخذ تأخذ يأخذان تأخذان يأخذون يأخذن تأخذين تأخذون تأخذن آخذ نأخذ',
    jussive: 'يأخذ تأخذ يأخذا تأخذا يأخذوا تأخذي تأخذوا آخذ نأخذ',
    imperative: 'خذ خذي خذا خذوا خذن',
    passive: 'أُخذ يؤخذ',
    participles: 'آخذ مأخوذ',
  },
  'سأل I': {
    past: 'سأل سألت سألا سألتا سألوا سألن سألت سألتما سألتم سألتن سألنا',
    present: 'يسأل تسأل يسألان تسألان يسألون يسألن تسألين تسألون تسألن أسأل نسأل',
    jussive: 'يسأل تسأل يسألا تسألا يسألوا تسألي تسألوا أسأل نسأل',
    imperative: 'اسأل اسألي اسألا اسألوا اسألن',
    passive: 'سئل يُسأل',
    participles: 'سائل مسؤول',
  },
  'بدأ I': {
    past: 'بدأ بدأت بدآ بدأتا بدؤوا بدأن بدأت بدأتما بدأتم بدأتن بدأنا',
    present: 'يبدأ تبدأ يبدآن تبدآن يبدؤون يبدأن تبدئين تبدؤون تبدأن أبدأ نبدأ',
    jussive: 'يبدأ تبدأ يبدآ تبدآ يبدؤوا تبدئي تبدؤوا أبدأ نبدأ',
    imperative: 'ابدأ ابدئي ابدآ ابدؤوا ابدأن',
    passive: 'بُدئ يُبدأ',
    participles: 'بادئ مبدوء',
  },
  'جاء I': {
    past: 'جاء جاءت جاءا جاءتا جاؤوا جئن جئت جئتما جئتم جئتن جئنا',
    present: 'يجيء تجيء يجيئان تجيئان يجيئون يجئن تجيئين تجيئون تجئن أجيء نجيء',
    jussive: 'يجئ تجئ يجيئا تجيئا يجيئوا تجيئي تجيئوا أجئ نجئ',
    passive: 'جيء -',
  },
  'رأى I': {
    past: 'رأى رأت رأيا رأتا رأوا رأين رأيت رأيتما رأيتم رأيتن رأينا',
    present: 'يرى ترى يريان تريان يرون يرين ترين ترون ترين أرى نرى',
    jussive: 'ير تر يريا تريا يروا تري تروا أر نر',
    passive: 'رئي يُرى',
    participles: 'رائي مرئي',
  },
  'أكّد II': {
    past: 'أكد أكدت أكدا أكدتا أكدوا أكدن أكدت أكدتما أكدتم أكدتن أكدنا',
    present: 'يؤكد تؤكد يؤكدان تؤكدان يؤكدون يؤكدن تؤكدين تؤكدون تؤكدن أؤكد نؤكد',
    jussive: 'يؤكد تؤكد يؤكدا تؤكدا يؤكدوا تؤكدي تؤكدوا أؤكد نؤكد',
    imperative: 'أكد أكدي أكدا أكدوا أكدن',
    passive: 'أُكد يؤكد',
    participles: 'مؤكد مؤكد',
  },
  'هنّأ II': {
    past: 'هنأ هنأت هنآ هنأتا هنؤوا هنأن هنأت هنأتما هنأتم هنأتن هنأنا',
    present: 'يهنئ تهنئ يهنئان تهنئان يهنئون يهنئن تهنئين تهنئون تهنئن أهنئ نهنئ',
    jussive: 'يهنئ تهنئ يهنئا تهنئا يهنئوا تهنئي تهنئوا أهنئ نهنئ',
    passive: 'هُنئ يُهنأ',
    participles: 'مهنئ مهنأ',
  },
  'ناقش III': {
    past: 'ناقش ناقشت ناقشا ناقشتا ناقشوا ناقشن ناقشت ناقشتما ناقشتم ناقشتن ناقشنا',
    present: 'يناقش تناقش يناقشان تناقشان يناقشون يناقشن تناقشين تناقشون تناقشن أناقش نناقش',
    jussive: 'يناقش تناقش يناقشا تناقشا يناقشوا تناقشي تناقشوا أناقش نناقش',
    imperative: 'ناقش ناقشي ناقشا ناقشوا ناقشن',
    passive: 'نوقش يُناقش',
    participles: 'مناقش مناقش',
  },
  'أعلن IV': {
    past: 'أعلن أعلنت أعلنا أعلنتا أعلنوا أعلن أعلنت أعلنتما أعلنتم أعلنتن أعلنا',
    present: 'يعلن تعلن يعلنان تعلنان يعلنون يعلن تعلنين تعلنون تعلن أعلن نعلن',
    jussive: 'يعلن تعلن يعلنا تعلنا يعلنوا تعلني تعلنوا أعلن نعلن',
    imperative: 'أعلن أعلني أعلنا أعلنوا أعلن',
    passive: 'أُعلن يُعلن',
    participles: 'معلن معلن',
  },
  'أجرى IV': {
    past: 'أجرى أجرت أجريا أجرتا أجروا أجرين أجريت أجريتما أجريتم أجريتن أجرينا',
    present: 'يجري تجري يجريان تجريان يجرون يجرين تجرين تجرون تجرين أجري نجري',
    jussive: 'يجر تجر يجريا تجريا يجروا تجري تجروا أجر نجر',
    imperative: 'أجر أجري أجريا أجروا أجرين',
    passive: 'أُجري يُجرى',
    participles: 'مجرٍ مجرى',
  },
  'أشار IV': {
    past: 'أشار أشارت أشارا أشارتا أشاروا أشرن أشرت أشرتما أشرتم أشرتن أشرنا',
    present: 'يشير تشير يشيران تشيران يشيرون يشرن تشيرين تشيرون تشرن أشير نشير',
    jussive: 'يشر تشر يشيرا تشيرا يشيروا تشيري تشيروا أشر نشر',
    imperative: 'أشر أشيري أشيرا أشيروا أشرن',
    passive: 'أُشير يُشار',
    participles: 'مشير مشار',
  },
  'أصرّ IV': {
    past: 'أصر أصرت أصرا أصرتا أصروا أصررن أصررت أصررتما أصررتم أصررتن أصررنا',
    present: 'يصر تصر يصران تصران يصرون يصررن تصرين تصرون تصررن أصر نصر',
    participles: 'مصر مصر',
  },
  'تحدّث V': {
    past: 'تحدث تحدثت تحدثا تحدثتا تحدثوا تحدثن تحدثت تحدثتما تحدثتم تحدثتن تحدثنا',
    present: 'يتحدث تتحدث يتحدثان تتحدثان يتحدثون يتحدثن تتحدثين تتحدثون تتحدثن أتحدث نتحدث',
    jussive: 'يتحدث تتحدث يتحدثا تتحدثا يتحدثوا تتحدثي تتحدثوا أتحدث نتحدث',
    imperative: 'تحدث تحدثي تحدثا تحدثوا تحدثن',
    passive: 'تُحُدث يُتحدث',
    participles: 'متحدث متحدث',
  },
  'تلقّى V': {
    past: 'تلقى تلقت تلقيا تلقتا تلقوا تلقين تلقيت تلقيتما تلقيتم تلقيتن تلقينا',
    present: 'يتلقى تتلقى يتلقيان تتلقيان يتلقون يتلقين تتلقين تتلقون تتلقين أتلقى نتلقى',
    jussive: 'يتلق تتلق يتلقيا تتلقيا يتلقوا تتلقي تتلقوا أتلق نتلق',
    imperative: 'تلق تلقي تلقيا تلقوا تلقين',
    passive: 'تُلقي يُتلقى',
    participles: 'متلقٍ متلقى',
  },
  'تفاوض VI': {
    past: 'تفاوض تفاوضت تفاوضا تفاوضتا تفاوضوا تفاوضن تفاوضت تفاوضتما تفاوضتم تفاوضتن تفاوضنا',
    present: 'يتفاوض تتفاوض يتفاوضان تتفاوضان يتفاوضون يتفاوضن تتفاوضين تتفاوضون تتفاوضن أتفاوض نتفاوض',
    passive: 'تُفووض يُتفاوض',
    participles: 'متفاوض متفاوض',
  },
  'انعقد VII': {
    past: 'انعقد انعقدت انعقدا انعقدتا انعقدوا انعقدن انعقدت انعقدتما انعقدتم انعقدتن انعقدنا',
    present: 'ينعقد تنعقد ينعقدان تنعقدان ينعقدون ينعقدن تنعقدين تنعقدون تنعقدن أنعقد ننعقد',
    participles: 'منعقد -',
  },
  'التقى VIII': {
    past: 'التقى التقت التقيا التقتا التقوا التقين التقيت التقيتما التقيتم التقيتن التقينا',
    present: 'يلتقي تلتقي يلتقيان تلتقيان يلتقون يلتقين تلتقين تلتقون تلتقين ألتقي نلتقي',
    jussive: 'يلتق تلتق يلتقيا تلتقيا يلتقوا تلتقي تلتقوا ألتق نلتق',
    imperative: 'التق التقي التقيا التقوا التقين',
    passive: 'التُقي يُلتقى',
    participles: 'ملتقٍ ملتقى',
  },
  'اتّصل VIII': {
    past: 'اتصل اتصلت اتصلا اتصلتا اتصلوا اتصلن اتصلت اتصلتما اتصلتم اتصلتن اتصلنا',
    present: 'يتصل تتصل يتصلان تتصلان يتصلون يتصلن تتصلين تتصلون تتصلن أتصل نتصل',
    participles: 'متصل متصل',
  },
  'احتاج VIII': {
    past: 'احتاج احتاجت احتاجا احتاجتا احتاجوا احتجن احتجت احتجتما احتجتم احتجتن احتجنا',
    present: 'يحتاج تحتاج يحتاجان تحتاجان يحتاجون يحتجن تحتاجين تحتاجون تحتجن أحتاج نحتاج',
    jussive: 'يحتج تحتج يحتاجا تحتاجا يحتاجوا تحتاجي تحتاجوا أحتج نحتج',
  },
  'احمرّ IX': {
    past: 'احمر احمرت احمرا احمرتا احمروا احمررن احمررت احمررتما احمررتم احمررتن احمررنا',
    present: 'يحمر تحمر يحمران تحمران يحمرون يحمررن تحمرين تحمرون تحمررن أحمر نحمر',
    participles: 'محمر -',
  },
  'استقبل X': {
    past: 'استقبل استقبلت استقبلا استقبلتا استقبلوا استقبلن استقبلت استقبلتما استقبلتم استقبلتن استقبلنا',
    present: 'يستقبل تستقبل يستقبلان تستقبلان يستقبلون يستقبلن تستقبلين تستقبلون تستقبلن أستقبل نستقبل',
    jussive: 'يستقبل تستقبل يستقبلا تستقبلا يستقبلوا تستقبلي تستقبلوا أستقبل نستقبل',
    imperative: 'استقبل استقبلي استقبلا استقبلوا استقبلن',
    passive: 'استُقبل يُستقبل',
    participles: 'مستقبل مستقبل',
  },
  'استمرّ X': {
    past: 'استمر استمرت استمرا استمرتا استمروا استمررن استمررت استمررتما استمررتم استمررتن استمررنا',
    present: 'يستمر تستمر يستمران تستمران يستمرون يستمررن تستمرين تستمرون تستمررن أستمر نستمر',
  },
  'استطاع X': {
    past: 'استطاع استطاعت استطاعا استطاعتا استطاعوا استطعن استطعت استطعتما استطعتم استطعتن استطعنا',
    present: 'يستطيع تستطيع يستطيعان تستطيعان يستطيعون يستطعن تستطيعين تستطيعون تستطعن أستطيع نستطيع',
    jussive: 'يستطع تستطع يستطيعا تستطيعا يستطيعوا تستطيعي تستطيعوا أستطع نستطع',
    passive: 'استُطيع يُستطاع',
    participles: 'مستطيع مستطاع',
  },
  'سيطر Q1': {
    past: 'سيطر سيطرت سيطرا سيطرتا سيطروا سيطرن سيطرت سيطرتما سيطرتم سيطرتن سيطرنا',
    present: 'يسيطر تسيطر يسيطران تسيطران يسيطرون يسيطرن تسيطرين تسيطرون تسيطرن أسيطر نسيطر',
    imperative: 'سيطر سيطري سيطرا سيطروا سيطرن',
    passive: '- يُسيطر',
    participles: 'مسيطر مسيطر',
  },
  'تدهور Q2': {
    past: 'تدهور تدهورت تدهورا تدهورتا تدهوروا تدهورن تدهورت تدهورتما تدهورتم تدهورتن تدهورنا',
    present: 'يتدهور تتدهور يتدهوران تتدهوران يتدهورون يتدهورن تتدهورين تتدهورون تتدهورن أتدهور نتدهور',
    participles: 'متدهور -',
  },
  'اطمأنّ Q4': {
    past: 'اطمأن اطمأنت اطمأنا اطمأنتا اطمأنوا اطمأنن اطمأننت اطمأننتما اطمأننتم اطمأننتن اطمأننا',
    present: 'يطمئن تطمئن يطمئنان تطمئنان يطمئنون - تطمئنين تطمئنون - أطمئن نطمئن',
    participles: 'مطمئن -',
  },
}

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

const moods: Record<string, readonly string[]> = {
  present: ['any', 'indicative'],
  jussive: ['any', 'subjunctive-jussive'],
}

function accepted(form: string, lemma: string, measure: string, tense: string, wanted: Features): boolean {
  const voices = tense === 'passive' ? ['passive', 'either'] : ['active', 'either', 'passive']
  return verbs
    .lookup(fold(form))
    .some(
      reading =>
        reading.lemma === fold(lemma) &&
        reading.measure === measure &&
        reading.object === null &&
        voices.includes(reading.voice) &&
        (moods[tense]?.includes(reading.mood ?? '') ?? true) &&
        fits(reading, wanted),
    )
}

const forms = Object.entries(paradigms).flatMap(([head, tenses]) => {
  const [lemma = '', measure = ''] = head.split(' ')
  return Object.entries(tenses).flatMap(([tense, line]) =>
    words(line).map((form, i) => ({ form, lemma, measure, tense, wanted: order[tense]?.[i] })),
  )
})

describe('paradigms', () => {
  test('there are enough of them', () => expect(forms.filter(({ form }) => form !== '-').length).toBeGreaterThan(700))

  test.each(Object.keys(paradigms))('%s', head => {
    const wrong = forms.filter(
      ({ form, lemma, measure, tense, wanted }) =>
        head === `${lemma} ${measure}` && form !== '-' && !(wanted && accepted(form, lemma, measure, tense, wanted)),
    )
    expect(wrong.map(({ form, tense }) => `${form} ${tense}`)).toEqual([])
  })
})

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
