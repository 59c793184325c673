import type { Language } from '../../../arabic/language.js';
import type { Word } from '../../../arabic/lexicon.js';
import type { NumberKnowledge } from '../../../arabic/numbers/index.js';
import type { Casualty, PloverType } from '../../../model/records.js';
import type { Fold } from '../../../text/fold.js';
import type { Ruled, RulingWords } from '../ruling.js';
import { type UntrueWords } from '../untrue.js';
export declare const ploverNounClass = "plover-noun";
/** Folded lemmas, any one of which will do. */
export type Words = ReadonlySet<string>;
/** Who must be known for a clause to be an event. */
export type Need = 'actor' | 'recipient' | 'both' | 'any' | 'none';
interface Rule {
    id: string;
    type: PloverType;
    mode: string | null;
    /** modes that a word of the clause gives, tried in order before `mode` */
    modes: readonly {
        mode: string;
        words: Words;
    }[];
    contexts: readonly string[];
    recipient: readonly string[];
    /** the clause holds one of these … */
    with: Words | null;
    /** … and one of these … */
    also: Words | null;
    /** … and none of these */
    without: Words | null;
    /** words that make its sentence none of the type's: accidents for violence */
    skip: Words | null;
    skipVerbs: Words | null;
    party: Need;
    /** people who act for no power are parties too: of violence, protest, help */
    people: boolean;
}
export interface VerbRule extends Rule {
    /** its verbs */
    lemmas: Words;
    /** the word right after it, past a subject */
    preps: Words | null;
    /** the places of the actor where the verb is active */
    actor: readonly string[];
    /** what a subject suffers whose verb may be passive: «قتل جندي» */
    patient: boolean;
    /** only a form that is no other verb's: «يستقل» may be of استقل */
    sure: boolean;
    /** not of those who were spoken of already: «وأحرق المتظاهرون» goes on with a protest that was told */
    fresh: boolean;
    /** how many words its object may stand behind it */
    reach: number;
    /** only of somebody by himself, who attacks with words; or never of him: «هاجم الوزير», «هاجمت القوات» */
    only: 'single' | 'bodies' | null;
    /** its subject is one of these: «دخلت قوات» */
    by: Words | null;
    /** whether what it asks for is the subject's own: «استدعت سفيرها», but «استدعت السفير» */
    own: boolean | null;
    /** no preposition of these stands right behind it: «احتج على», but «احتج بأن» */
    never: Words | null;
    /** told by a finite verb alone: «أمر», whose verbal noun is a decree as well */
    finite: boolean;
    /** what it asks for tells the event, and the verb only that it happened: «وقعت … اتفاقا» */
    light: boolean;
    /** what it asks for is its object: «أرسل دبابات», but «أرسل صور الدبابات» */
    direct: boolean;
}
export interface NounRule extends Rule {
    /** `sure`: the noun alone tells that it happened; `told`: its clause must; `main`: a verb must, as «بعد هجوم» only speaks of what is known; `verb`: a verb of `verbs` must; `line`: it opens a line */
    when: 'sure' | 'told' | 'main' | 'verb' | 'line';
    /** told without its verb too where it opens a line and an adjective says whose it is: «دعوات أممية إلى» */
    line: boolean;
    verbs: Words;
    /** who the genitive or pronoun after the noun is */
    owner: 'actor' | 'recipient' | 'none';
    nisba: 'actor' | 'recipient' | 'none';
    actor: readonly string[];
    next: Words | null;
}
/** Words by which people are counted as killed, wounded, …: folded lemmas. */
export interface CasualtyWords {
    verbs: Words;
    nouns: Words;
    people: Words;
}
/** What the build makes of the files. */
interface CompiledPlover {
    byVerb: ReadonlyMap<string, readonly VerbRule[]>;
    byNoun: ReadonlyMap<string, readonly NounRule[]>;
    /** what common nouns name: those who act for a power, and people */
    powers: Words;
    people: Words;
    /** those of the powers that are bodies of a state */
    organs: Words;
    /** those by which a state is called, though they are named by who heads them: «حكومة أشرف غني» */
    governments: Words;
    /** those of the powers that may be anybody's: they count where somebody's they are is said */
    vague: Words;
    /** words behind these by which they count */
    qualifiers: Words;
    /** what forbids and asks as long as it stands: no subject of an event */
    laws: Words;
    /** folded adjectives behind these by which they count */
    collectives: Words;
    /** folded nisbas that speak of powers and name no state */
    blocs: Words;
    /** verbs by which a noun is told as an event: by nobody, by their subject, by who reports it */
    happens: Words;
    does: Words;
    reports: Words;
    /** verbs whose subject only sees it, or ends it */
    sees: Words;
    /** words before a noun that was spoken of already, or that is any */
    pointing: Words;
    any: Words;
    /** which of the powers are bodies of a state by the word behind them: «مجلس الوزراء», and by which */
    councils: Words;
    councillors: Words;
    /** verbs that count only where the form is no other verb's and no name's */
    rare: Words;
    /** verbs of saying something, which it is no event to refuse */
    silent: Words;
    /** who is of a body behind «in» as well: «مسؤول بالاتحاد الأوروبي» */
    staff: Words;
    /** words that lead to what goes on beside what was told: «فيما يعتصم العشرات» */
    beside: Words;
    /** who is a part of what the noun behind them names: «أفراد مظاهرة» */
    members: Words;
    /** verbs by which a verbal noun is told: its subject utters what is done by saying it, its subject does it, it comes to pass */
    expresses: Words;
    performs: Words;
    passes: Words;
    /** … and its subject begins it or goes on with it: of what is known too */
    starts: Words;
    /** … and its subject means to do it */
    intends: Words;
    /** folded endings of participles that say how something was done meanwhile: «منددا», «منددة», «منددين» */
    accusatives: readonly string[];
    /** words before a noun by which it is told, is no event, or goes on to the next */
    /** folded endings of nouns that rule a genitive as they are: «قادة», though no pronoun is written onto them */
    opened: readonly string[];
    causes: Words;
    /** words that lead to why it was done: «بتهمة» */
    reasons: Words;
    blocks: Words;
    heads: Words;
    /** what people are killed with, and in: whose it is did it */
    means: Words;
    raids: Words;
    /** by what verbs somebody claims violence, and by what nouns it is called */
    claims: {
        verbs: Words;
        deeds: Words;
    };
    /** what is attacked: whose it is did not do it */
    targets: Words;
    /** words behind which a state is a place */
    sides: Words;
    /** words before a verb by which it is no event: «إذا», «لو» */
    unreal: Words;
    /** words before a negation that make a condition of it: «ما لم تنسحب» */
    unless: Words;
    /** «هل» */
    asking: Words;
    /** who is prayed to, behind a verb: «أيده الله» */
    god: Words;
    /** negations of the present that deny no event */
    habits: Words;
    /** words after which a clause recalls what is known: «عندما», «بعدما» */
    recalls: Words;
    /** of these, those that recall only where they open their sentence */
    whens: Words;
    sport: Words;
    /** words that speak of sport only beside another */
    sportish: Words;
    /** words by which a sentence speaks of public life, and of the everyday */
    public: Words;
    everyday: Words;
    status: ReadonlyMap<Ruled, RulingWords>;
    untrue: UntrueWords;
    casualties: ReadonlyMap<Casualty['what'], CasualtyWords>;
    /** words after which a part of those counted is told; words that count people like others before them; nouns of many */
    amongst: Words;
    others: Words;
    masses: Words;
    /** words for many, and how many they are at least */
    many: ReadonlyMap<string, number>;
    /** words that bound a number by a preposition: «أكثر من» */
    bounds: Words;
    /** prepositions that round a number: «نحو 200» */
    rounds: Words;
    article: string;
    /** ids of bodies that act for gain */
    traders: Words;
}
export interface PloverRules extends CompiledPlover {
    /** whether any rule speaks of a word: of one of its verbs, of one of its nouns; and whether it is of sport, or may be */
    hasVerb: (word: Word) => boolean;
    hasNoun: (word: Word) => boolean;
    /** whether a word is a participle or a verbal noun of a verb that has rules, and may stand for a clause */
    isNonfinite: (word: Word) => boolean;
    /** whether a word is anything of the kind without a finite verb */
    isAnchor: (word: Word) => boolean;
    isOfSport: (word: Word) => boolean;
    mayBeOfSport: (word: Word) => boolean;
    isPublic: (word: Word) => boolean;
    isEveryday: (word: Word) => boolean;
    numbers: NumberKnowledge;
}
/** Whether a word has a sense of a class whose value is one of some. */
export declare const holds: (cls: string, words: {
    has(word: string): boolean;
}) => (word: Word) => boolean;
export declare const lemmasOf: (fold: Fold, written: readonly string[]) => Words;
/** The rules of `knowledge/arabic/frames/`. */
export declare function buildPloverRules({ numbers }: Language): PloverRules;
/** Makes them of their files. Run by the build. */
export declare function compilePloverRules(): CompiledPlover;
export {};
