import type { Language } from '../../arabic/language.js';
import { type Sense, type Word } from '../../arabic/lexicon.js';
import type { ContactKind, Status } from '../../model/records.js';
import type { Ruled, RulingWords } from './ruling.js';
import type { SpeakingWords } from './speaking-of.js';
import { type UnrealWords } from './unreal.js';
import { type UntrueWords } from './untrue.js';
/** A contact noun: its kind with and without a word of telephone near it. */
export interface ContactNoun {
    lemma: string;
    phone: ContactKind;
    bare: ContactKind | null;
    /** what the plural is without a word of telephone */
    many: ContactKind | null;
    /** what it is as the object of a verb that asks for it: «أرسل خطابا» */
    sent: ContactKind | null;
    /** whether its genitive may be whom one meets: «رفض لقاء الوزير» */
    takes: boolean;
    /** whether he whose it is is the host: «استقبال الملك للوزير» */
    hosts: boolean;
    /** the word that must follow: «أوراق اعتماد» */
    behind: string | null;
    /** its kind before a noun: «جلسة عمل» */
    such: Readonly<Record<string, ContactKind>> | null;
}
export interface Pattern {
    id: string;
    /** the kinds of contact noun that it needs; null: none */
    noun: readonly ContactKind[] | null;
    pair: readonly string[];
    initiator: string | null;
    host: string | null;
    kind: ContactKind | null;
    /** whether a word of telephone must stand in the clause */
    phone: boolean;
    /** whether those of whom no state is known may be parties */
    anybody: boolean;
    /** whether one visits people with its verb */
    toPeople: boolean;
    /** whether the contact is what they agree on, so still to come */
    agreed: boolean;
    /** whether the second place must stand right behind the verb: «أوفد إلى باماكو» */
    straight: boolean;
    /** whether the second place must stand right behind the subject: «عرض الرئيس مع الموفد» */
    beside: boolean;
    /** whether one comes back with it */
    again: boolean;
    /** whether its noun must stand behind a word of after or of an end, «بعد زيارة» */
    over: boolean;
    /** whether no other noun may stand between the verb and its noun */
    near: boolean;
    /** whether its noun must say only how something was said: «جاء ذلك في برقية للرئيس» */
    how: boolean;
    /** the folded lemma of the noun that it needs: «أوراق» */
    of: string | null;
    /** the preposition with which the verb tells no contact: «عزاه إلى» */
    unless: string | null;
    /** whether its subject, left out or before it, is he to whom it is done: «واستقبل لدى وصوله من الوزير» */
    passive: boolean;
    /** whether a delegation must stand in its clause: «يقود وفدا إلى بغداد» */
    delegation: boolean;
}
export interface ContactRules {
    /** by the folded lemma of a verb */
    byVerb: ReadonlyMap<string, readonly Pattern[]>;
    /** whether a word may be one of these verbs, or of those that list */
    hasVerb: (word: Word) => boolean;
    /** whether a word is the verbal noun of a verb by which one travels to a place: «التوجه» */
    isJourney: (word: Word) => boolean;
    /** whether a word may be a verb that lists with whom a contact was, or one of an invitation */
    mayList: (word: Word) => boolean;
    mayInvite: (word: Word) => boolean;
    mayWelcome: (word: Word) => boolean;
    /** whether a word tells of a meal, of who joins others, or of those who await somebody */
    mayTellElse: (word: Word) => boolean;
    /** whether a word may tell a contact or a journey without a finite verb */
    mayTellByNoun: (word: Word) => boolean;
    /** the sense of a word in which it is such a noun without article, «توجهه», «وصول الوزير»; null where it has none */
    journeyAt: (word: Word) => Sense | null;
    byNoun: readonly Pattern[];
    status: ReadonlyMap<Ruled, RulingWords>;
    /** adjectives that stand right after a contact noun, as written, and how the contact then stands */
    awaited: ReadonlyMap<string, Status>;
    /** … and by which it goes on: «مفاوضات مستمرة» */
    running: ReadonlySet<string>;
    /** lemmas of verbs whose past tells of what still goes on */
    ongoing: ReadonlySet<string>;
    falsehood: ReadonlySet<string>;
    /** verbs that say that there is something */
    existing: ReadonlySet<string>;
    /** verbs that say, with «أن», that it came about */
    befallen: ReadonlySet<string>;
    /** lemmas of verbs with «دون» by which a contact is prevented */
    preventing: ReadonlySet<string>;
    untrue: UntrueWords;
    contents: ReadonlySet<string>;
    frame: ReadonlySet<string>;
    /** words that deny what stands right behind them alone */
    close: ReadonlySet<string>;
    /** «المفترض» of what was to be */
    supposed: ReadonlySet<string>;
    now: ReadonlySet<string>;
    /** «أجريت للتو مكالمة»: on the day of the story */
    justNow: ReadonlySet<string>;
    /** «زيارته الحالية» */
    current: ReadonlySet<string>;
    /** lemmas of verbs behind a contact that say whether and when it is held */
    held: ReadonlySet<string>;
    /** with which somebody speaks of a contact that was told, and does not vouch for it */
    speaking: SpeakingWords;
    /** lemmas of verbs by which one comes: in the present he is not there yet */
    arriving: ReadonlySet<string>;
    /** … by which one leaves */
    departing: ReadonlySet<string>;
    /** «منذ توليه منصبه في فبراير» */
    since: ReadonlySet<string>;
    /** «بحث عن» */
    search: ReadonlySet<string>;
    /** lemmas of verbs whose object is a contact that they deny or grant */
    refusing: ReadonlySet<string>;
    unreal: UnrealWords;
    /** lemmas of verbs that have for their object what two spoke of */
    discussing: ReadonlySet<string>;
    /** what is denied that was told before: «نفت ذلك» */
    denying: ReadonlySet<string>;
    /** «ما» of «ما لم يلتق» */
    unless: ReadonlySet<string>;
    /** «غداة لقائه»: the day before what is told beside it, and the day after */
    dayBefore: ReadonlySet<string>;
    dayAfter: ReadonlySet<string>;
    /** «أو» between two times */
    either: ReadonlySet<string>;
    /** words behind «قبل» of what was at another time: «قبل ذلك», «قبل أن» */
    sooner: ReadonlySet<string>;
    /** lemmas of verbs whose subject is the town where a contact was */
    hosting: ReadonlySet<string>;
    /** «تلبية لدعوة»: the word before what was followed */
    followed: ReadonlySet<string>;
    /** words with which a sentence turns to something else: «لكنه», «فيما» */
    turns: ReadonlySet<string>;
    /** «حيث» */
    where: ReadonlySet<string>;
    /** «زيارته الأخيرة» */
    recent: ReadonlySet<string>;
    /** «آخر زيارة» */
    last: ReadonlySet<string>;
    /** «آخرها» of several */
    lastOf: ReadonlySet<string>;
    /** lemmas of verbs by which lines are down: «تعطلت الاتصالات» */
    broken: ReadonlySet<string>;
    /** lemmas of verbs by which a day is set: «لم يحدد» */
    unset: ReadonlySet<string>;
    /** «اتصال سابق» */
    former: ReadonlySet<string>;
    /** «كما استقبل» */
    also: ReadonlySet<string>;
    /** «على أن يلتقي لاحقا» */
    afterwards: ReadonlySet<string>;
    /** «زار كلا من أنقرة وطهران» */
    each: ReadonlySet<string>;
    /** «ثم التقى» */
    andThen: ReadonlySet<string>;
    /** lemmas of verbs that speak of a contact: «برر أمس زيارته» */
    remarking: ReadonlySet<string>;
    /** «اعتبارا من السبت» */
    onwards: ReadonlySet<string>;
    /** «بمناسبة عيد الأضحى» */
    why: ReadonlySet<string>;
    /** «بحلول نهاية العام» */
    by: ReadonlySet<string>;
    /** «سيلتقي كذلك» */
    too: ReadonlySet<string>;
    /** «ليست الزيارة سوى» */
    except: ReadonlySet<string>;
    /** «ذكرى الزيارة» */
    memory: ReadonlySet<string>;
    /** lemmas of what has a contact noun for its name only: «قنوات الاتصال» */
    means: ReadonlySet<string>;
    /** lemmas of papers that provide for contacts: «مذكرة تفاهم بشأن المشاورات» */
    papers: ReadonlySet<string>;
    /** lemmas of verbs that say how long something takes */
    spans: ReadonlySet<string>;
    /** words behind which a length of time is how long something took, and words of such lengths */
    lasting: ReadonlySet<string>;
    throughout: ReadonlySet<string>;
    /** words for the conversation that was told: «استمر الحديث ساعة» */
    conversing: ReadonlySet<string>;
    /** words between these and the length */
    about: ReadonlySet<string>;
    /** «وهي الثانية»: pronouns for what is counted */
    itself: ReadonlySet<string>;
    /** lemmas of verbs that have an object always */
    transitive: ReadonlySet<string>;
    /** lemmas of verbs that list with whom: «لقاءات شملت» */
    listing: ReadonlySet<string>;
    /** lemmas of verbs by which one gives a meal, those that need no noun for it, of meals, and of words for whom it is: «أقام مأدبة على شرف» */
    feasting: ReadonlySet<string>;
    dining: ReadonlySet<string>;
    meals: ReadonlySet<string>;
    honours: ReadonlySet<string>;
    /** lemmas of those who await a visitor, and of where he stands who does so first: «في مقدمة مستقبليه» */
    awaiting: ReadonlySet<string>;
    foremost: ReadonlySet<string>;
    /** lemmas of verbs by which one comes to those who meet: «انضم إليهما» */
    joining: ReadonlySet<string>;
    /** … of those, verbs by which one contact holds all whom it lists: «اجتماع ضم» */
    gathering: ReadonlySet<string>;
    /** lemmas of verbs that lead somebody on a tour: «جولة تقوده إلى» */
    leading: ReadonlySet<string>;
    /** lemmas of verbs by which one wishes somebody well for what is his */
    wishing: ReadonlySet<string>;
    /** lemmas of nouns for several visits: «جولة» */
    tours: ReadonlySet<string>;
    /** lemmas of verbs by which somebody has asked for a contact, and by which it has come from him */
    begins: {
        asking: ReadonlySet<string>;
        coming: ReadonlySet<string>;
        /** lemmas of what somebody wanted: «بناء على طلب» */
        wishes: ReadonlySet<string>;
        /** lemmas of what calls a visitor: «تلبية لدعوة من» */
        invitations: ReadonlySet<string>;
        /** lemmas of verbs that invite, that hand over an invitation, and that take it up */
        inviting: ReadonlySet<string>;
        giving: ReadonlySet<string>;
        accepting: ReadonlySet<string>;
        /** … by which a visit is returned: «رد الزيارة» */
        returning: ReadonlySet<string>;
    };
    /** lemmas of nouns behind which a contact is over: «في ختام زيارة» */
    ends: ReadonlySet<string>;
    /** words that are objects by their form: «أخاه» */
    accusative: ReadonlySet<string>;
    /** words for many who are nobody known: «عدد من المرضى» */
    crowds: ReadonlySet<string>;
    /** lemmas of verbs by which one leaves for somewhere else: «غادر القاهرة متوجها إلى» */
    leaving: ReadonlySet<string>;
    /** words behind a visit that is nobody's business: «زيارة خاصة» */
    own: ReadonlySet<string>;
    /** words with which the words under a picture begin */
    captions: ReadonlySet<string>;
    /** lemmas of verbs by which two say that they will talk: «أعلنتا استئناف المفاوضات» */
    announcing: ReadonlySet<string>;
    /** towns where others negotiate: «أجرى محادثات في جنيف» */
    neutral: ReadonlySet<string>;
    /** «على حدة»: nouns that say how, and of which nothing stands in a place */
    apart: ReadonlySet<string>;
    /** «في قصره في جدة»: lemmas of what is in a place */
    rooms: ReadonlySet<string>;
    /** whether a word is the participle of a verb by which one travels to a place: «متوجها» */
    isUnderWay: (word: Word) => boolean;
    /** lemmas of nouns of many who stand for whose they are: «مسؤولين عراقيين» */
    officials: ReadonlySet<string>;
    mayBeOfficials: (word: Word) => boolean;
    /** … only before a body: «شخصيات من المعارضة» */
    figures: ReadonlySet<string>;
    /** words that count them: «عدد من» */
    quantities: ReadonlySet<string>;
    /** lemmas of adjectives of delegations that stand for their state: «وفد برلماني فرنسي» */
    delegated: ReadonlySet<string>;
    /** lemmas of verbs by which a message is carried: «حاملا رسالة» */
    carrying: ReadonlySet<string>;
    /** lemmas of verbs by which a message is handed over in person */
    handing: ReadonlySet<string>;
    /** «ردا» of «ردا على برقيته» */
    answering: ReadonlySet<string>;
    /** «اجتماع ثلاثي»: whom one met there met each other too */
    together: ReadonlySet<string>;
    /** lemmas of nouns and verbs by which one takes part: «بمشاركة», «شارك فيه» */
    sharing: ReadonlySet<string>;
    partaking: ReadonlySet<string>;
    /** lemmas of attending */
    attendance: ReadonlySet<string>;
    /** whether a sentence with the word speaks of sport */
    isOfSport: (word: Word) => boolean;
    /** words for what was told, the prepositions (their roles) that join a contact noun to it, and lemmas of verbs that say when it was */
    recall: {
        what: ReadonlySet<string>;
        how: ReadonlySet<string>;
        verbs: ReadonlySet<string>;
    };
}
export declare const contactNounClass = "contact-noun";
/** how the ids of rules begin that read a contact from a noun alone */
export declare const nounRule = "contact/noun.";
/** Adds the words of `knowledge/arabic/frames/contacts/` to the lexicon, and refuses verbs that are in no table. */
export declare function addContactWords({ lexicon, fold, endings, verbs }: Language): void;
/** The rules of `knowledge/arabic/frames/contacts/`. */
export declare function buildContactRules({ fold }: Language): ContactRules;
