import type { Language } from '../../arabic/language.js';
import type { Word } from '../../arabic/lexicon.js';
import type { NumberKnowledge } from '../../arabic/numbers/index.js';
import { type OutletNames } from '../../knowledge/outlets.js';
import { type AddresseeRules } from './addressees.js';
import { type AgreementRules } from './agreement.js';
import { type HearsayRule, type WordInfo } from './word-info.js';
export interface HearsayFile {
    lemma: string;
    voice?: 'passive';
    written?: boolean;
    past?: boolean;
    yes: string[];
    no: string[];
}
interface UnnamedFile {
    ranks: string[];
    kinds: string[];
    several: string[];
    one: string[];
    within: string[];
    reasons: Record<'verbs' | 'words' | 'negated' | 'tells', string[]>;
    yes: string[];
    no: string[];
}
export interface EvidenceFile {
    hearsay: HearsayFile[];
    rumours: Record<'nouns' | 'verbs' | 'leads' | 'tells' | 'yes' | 'no', string[]>;
    proverbs: string[];
    beside: Record<'yes' | 'no', string[]>;
    loose: string[];
    posts: string[];
    unnamed: UnnamedFile;
}
/** How what is said of unnamed sources is known: the lists of evidence.yaml, folded. */
export interface UnnamedRules {
    /** ids of offices that name nobody by themselves */
    ranks: ReadonlySet<string>;
    /** folded adjective → as it is written */
    kinds: ReadonlyMap<string, string>;
    several: ReadonlySet<string>;
    one: ReadonlySet<string>;
    within: ReadonlySet<string>;
    reasons: Record<'verbs' | 'words' | 'negated' | 'tells', ReadonlySet<string>>;
}
export interface StatementRules {
    info(word: Word): WordInfo;
    fold: Language['fold'];
    article: string;
    feminine: string;
    accusative: string;
    what: string;
    /** «دون أن»: what follows is not said */
    without: ReadonlySet<string>;
    /** «فيما نفت …»: another speaks */
    meanwhile: ReadonlySet<string>;
    /** «في سياق آخر»: its noun, and what stands behind it */
    elsewhere: {
        heads: ReadonlySet<string>;
        which: ReadonlySet<string>;
    };
    same: ReadonlySet<string>;
    bySaying: ReadonlySet<string>;
    bringers: ReadonlySet<string>;
    spokes: ReadonlySet<string>;
    /** «مكتبه», «ديوانه» */
    bureaus: ReadonlySet<string>;
    notAfter: ReadonlySet<string>;
    /** «بعدما قال المدرب إن …» */
    thenSaid: ReadonlySet<string>;
    semicolon: string;
    /** «وقال آخر: …» */
    others: ReadonlySet<string>;
    /** «أوضح ذلك فلان» */
    saidThis: ReadonlySet<string>;
    /** «وهو ما أكده X»: before «ما» or «الذي» they point at what stands before */
    pointers: ReadonlySet<string>;
    /** «بحسب ما تقتضيه المصلحة»: verbs by which nobody says anything */
    needs: ReadonlySet<string>;
    /** «القائمون على المهرجان» */
    overseers: ReadonlySet<string>;
    /** «مصادر من داخل الحزب» */
    inside: ReadonlySet<string>;
    /** «بحسب الصحافة الإسرائيلية» */
    press: ReadonlySet<string>;
    /** «حيث قال: "…"» */
    likewhere: ReadonlySet<string>;
    /** «جنوب اليمن» */
    compass: ReadonlySet<string>;
    /** words of respect right before a name, with the article */
    styles: ReadonlySet<string>;
    /** «للصحافيين» */
    tellers: ReadonlySet<string>;
    /** «تحتها», «عما» */
    noNameEnds: readonly string[];
    joiners: ReadonlySet<string>;
    withinName: ReadonlySet<string>;
    written: Record<'for' | 'by' | 'on', string>;
    /** «سموه» → the stem of the honorific that it takes up */
    honorifics: ReadonlyMap<string, string>;
    /** «فقد أعلنت»: what stands between a subject put first and its verb */
    fillers: ReadonlySet<string>;
    thus: ReadonlySet<string>;
    /** «كبار المسؤولين» */
    seniors: ReadonlySet<string>;
    /** «امرأة تدعى أم خالد» */
    called: ReadonlySet<string>;
    /** nouns that speak only with a name in quotation marks after them */
    quotedOnly: ReadonlySet<string>;
    /** «مسؤول», «دبلوماسي»: many are, so none is named by it */
    unnamedHeads: ReadonlySet<string>;
    /** «عدد من …», «معظم …»: how many speak */
    quantities: ReadonlySet<string>;
    /** … and those that rule the noun */
    wholes: ReadonlySet<string>;
    /** … and those that a list of names follows: «كل من A وB» */
    each: ReadonlySet<string>;
    /** «نحو 54 %» */
    roughly: ReadonlySet<string>;
    shares: ReadonlySet<string>;
    /** endings of the sound masculine plural */
    plurals: Record<'subject' | 'object', string>;
    /** «الرهيدي»: how families end */
    familyEnd: string;
    /** «…، كما أكد أن …» */
    likewise: ReadonlySet<string>;
    /** «نصر الدين», «عبد الله»: what makes a name of the word before it */
    nameTails: ReadonlySet<string>;
    any: ReadonlySet<string>;
    hamza: string;
    /** «بحسب رواية X» */
    sayings: ReadonlySet<string>;
    /** «كأن», as it is written */
    unreal: ReadonlySet<string>;
    hamzaBelow: string;
    /** of which no «أن» begins */
    madda: string;
    aboutWhat: ReadonlySet<string>;
    misses: ReadonlySet<string>;
    finders: ReadonlySet<string>;
    rulingQualities: ReadonlySet<string>;
    silence: ReadonlySet<string>;
    untold: ReadonlySet<string>;
    conditions: ReadonlySet<string>;
    stands: ReadonlySet<string>;
    meals: ReadonlySet<string>;
    earlier: ReadonlySet<string>;
    meanwhileThat: ReadonlySet<string>;
    tightened: ReadonlySet<string>;
    apart: ReadonlySet<string>;
    manners: ReadonlySet<string>;
    untrue: ReadonlySet<string>;
    bringing: ReadonlySet<string>;
    following: ReadonlySet<string>;
    afterward: ReadonlySet<string>;
    among: ReadonlySet<string>;
    ownWords: ReadonlySet<string>;
    wishes: ReadonlySet<string>;
    carriers: ReadonlySet<string>;
    /** «مقتل», «ضرورة»: nouns that tell what happens */
    verbal: ReadonlySet<string>;
    /** «والدة اللاعب», «شقيق الرئيس» */
    kin: ReadonlySet<string>;
    /** «محافظ بيشة»: of each place there is one */
    seats: ReadonlySet<string>;
    /** «إمام وخطيب المسجد»: the first word → the second */
    imams: ReadonlyMap<string, string>;
    /** «تمنى لو أن» */
    wishing: ReadonlySet<string>;
    /** «هناك من يرى», «منهم من قال» */
    whoever: ReadonlySet<string>;
    /** «محافظ بيشة | أهمية …»: of these none belongs to who speaks */
    happens: ReadonlySet<string>;
    /** «مدير عام إدارة …»: adjectives of an office that rules what follows */
    ruling: ReadonlySet<string>;
    /** «باسم»: a spokesman and for whom he speaks */
    inName: string;
    /** the pronoun of the page itself: «لموقعنا» */
    ours: string;
    /** «سئل الوزير فأجاب»: verbs of asking, and what joins the answer to them */
    asked: ReadonlySet<string>;
    thereupon: ReadonlySet<string>;
    /** «الذي بدوره أشار» */
    turns: ReadonlySet<string>;
    /** «مدير المستشفى بالنيابة» */
    inStead: ReadonlySet<string>;
    /** «مقال بعنوان «…»» */
    entitled: ReadonlySet<string>;
    /** «فلان من جهته قال» */
    sides: ReadonlySet<string>;
    /** «الصحيفة» → newspaper */
    outletKinds: ReadonlyMap<string, string>;
    /** «، وهي تقف أمام الباب، » */
    meantime: ReadonlySet<string>;
    /** «نتائج الدراسة» */
    figures: ReadonlySet<string>;
    /** «نفت الوزارة الخبر» */
    tidings: ReadonlySet<string>;
    /** «الإدارة ممثلة بقسم …» */
    represented: ReadonlySet<string>;
    /** «اختتم كلمته بـ» */
    speeches: ReadonlySet<string>;
    /** «داعيا الله أن», «متمنيا لهم التوفيق» */
    god: ReadonlySet<string>;
    wishedWell: ReadonlySet<string>;
    /** «إلا أن»: before «أن» they set something against what was said */
    except: ReadonlySet<string>;
    /** «أما X فقال» */
    topics: ReadonlySet<string>;
    /** prepositions between a talk and the outlet that it was held with */
    talkWith: ReadonlySet<string>;
    /** «مسؤول تحدث إلى رويترز» */
    spokeTo: ReadonlySet<string>;
    /** verb → preposition: «الصحيفة التي استندت إلى مصدر» */
    rests: ReadonlyMap<string, string>;
    /** words that open a name or go on with it */
    nameJoiners: ReadonlySet<string>;
    /** id of an outlet → its kind */
    outlets: ReadonlyMap<string, string>;
    outletNames: OutletNames;
    /** by the id of an institution the words that head its names */
    headsOf: ReadonlyMap<string, ReadonlySet<string>>;
    /** commas, and the dashes that stand for them around what is said by the way */
    commas: ReadonlySet<string>;
    isComma: (word: Word) => boolean;
    /** folded lemma → how its passive tells hearsay */
    hearsay: ReadonlyMap<string, HearsayRule>;
    rumours: Record<'nouns' | 'verbs' | 'leads' | 'tells', ReadonlySet<string>>;
    /** «يقال في مثل هذه الأحوال» */
    proverbs: ReadonlySet<string>;
    /** «تقارير»: papers of nobody */
    looseForms: ReadonlySet<string>;
    /** papers that are no person's word */
    reports: ReadonlySet<string>;
    /** papers that make no document of what they carry */
    posts: ReadonlySet<string>;
    unnamed: UnnamedRules;
    addressees: AddresseeRules;
    agreement: AgreementRules;
    numbers: NumberKnowledge;
}
/** Adds the words of sources.yaml and documents.yaml to the lexicon. */
export declare function addStatementWords({ lexicon, endings }: Language): void;
/** The rules of cues.yaml, documents.yaml and sources.yaml. */
export declare function buildStatementRules(language: Language): StatementRules;
export {};
