import type { Language } from '../../arabic/language.js';
import type { Cut, Word } from '../../arabic/lexicon.js';
import { type World } from '../../knowledge/world.js';
import { type Heads } from './headed/heads.js';
import type { Held } from './title.js';
export interface Institution {
    id: string;
    en: string;
    adj: string[];
    gen: string[];
}
/** What the layer needs to know besides the lexicon, folded. */
export interface Grammar {
    world: World;
    institutions: ReadonlyMap<string, Institution>;
    qualifiers: ReadonlySet<string>;
    /** words that say that an office is not held now */
    held: ReadonlyMap<string, Held>;
    /** words before a name that tell of his time, not of the story's: «عهد», «مقتل» */
    bygone: ReadonlySet<string>;
    /** … and those that may: «عندما» */
    perhapsBygone: ReadonlySet<string>;
    /** words in a sentence that do so: «آنذاك» */
    backThen: ReadonlySet<string>;
    /** … that follow an office: «في ذلك الوقت» */
    thatTime: readonly (readonly string[])[];
    /** what leads from an office to the year that is told of */
    yearLeads: ReadonlySet<string>;
    /** what leads to the year of which a sentence tells, and what says that it goes on from then */
    yearHeads: ReadonlySet<string>;
    yearSince: ReadonlySet<string>;
    /** what says that an office has just lost its holder */
    lost: {
        before: ReadonlySet<string>;
        after: ReadonlySet<string>;
    };
    /** «كان … قد» */
    perfect: {
        was: ReadonlySet<string>;
        had: ReadonlySet<string>;
    };
    /** what leads from an office to number and date of what it decreed: «رقم» */
    decreeLeads: ReadonlySet<string>;
    /** what may be joined to a year of the hijra: «1409ه» */
    hijriMark: string;
    /** «غير المسؤولة»: what stands behind it is an adjective */
    unlike: ReadonlySet<string>;
    /** words after an office by which it is nobody's: «في أي دولة» */
    anybodys: readonly (readonly string[])[];
    /** words in a title by which it is held now, whoever was called so before */
    presence: ReadonlySet<string>;
    /** words in a title by which it is another than one without them: «الرئيس العام» */
    kinds: ReadonlySet<string>;
    /** words in a title that say that the office is still to be taken */
    designate: ReadonlySet<string>;
    /** words beside a name that say that he is dead */
    late: ReadonlySet<string>;
    /** states whose former presidents are called so for life */
    courtesy: ReadonlySet<string>;
    /** states whose leader is the head of government */
    governed: ReadonlySet<string>;
    /** people whom the news calls by their family name alone */
    oneName: ReadonlySet<string>;
    links: ReadonlySet<string>;
    /** «باسم», the first of these: for whom one speaks */
    inName: string;
    toward: ReadonlySet<string>;
    /** … and these, with whom he is accredited: «لدى المملكة» */
    accredited: ReadonlySet<string>;
    affairs: ReadonlySet<string>;
    /** words that lead from an office to what it is over */
    leads: ReadonlySet<string>;
    /** lemmas of verbs whose object is somebody */
    receivers: ReadonlySet<string>;
    /** lemmas of verbs right after which a name may begin that no table has */
    sayers: ReadonlySet<string>;
    joiners: ReadonlySet<string>;
    sons: ReadonlySet<string>;
    /** «بن», by which a line of fathers goes on */
    son: string;
    openers: ReadonlySet<string>;
    /** «عبد», the first of these */
    servant: string;
    /** given names that are offices too: «أمين» */
    namesake: ReadonlySet<string>;
    /** what officers have besides their rank: «ركن», «طيار» */
    branchesOfService: ReadonlySet<string>;
    /** words of respect of those who things are named after */
    eponyms: ReadonlySet<string>;
    /** «أخت»: with «ابن» before it, kin and no name */
    kin: ReadonlySet<string>;
    /** by «سموه» and its like: the words with which he was named, the ranks of his office */
    /** «سيد»: what descendants of the prophet have before their names */
    sayyids: ReadonlySet<string>;
    /** «المملكة» → king: words for a state that are of its crown */
    crowned: ReadonlyMap<string, string>;
    reverence: ReadonlyMap<string, {
        by: ReadonlySet<string>;
        ranks: readonly string[];
    }>;
    isOpener: (word: Word) => boolean;
    /** words of respect that a given name alone may follow */
    styles: ReadonlySet<string>;
    /** … those of princes */
    princely: ReadonlySet<string>;
    /** offices that are family names too: «المرشد» */
    familyOffices: ReadonlySet<string>;
    /** how families of Hadramaut begin, and how none does; how families of towns and tribes end, and no family does */
    family: {
        of: string;
        notOf: string;
        nisba: string;
        accusative: string;
    };
    /** «الأب» behind a name: not he who is known by it */
    generations: ReadonlySet<string>;
    /** second words of names of two: «فضل الله», «صلاح الدين» */
    compounds: ReadonlySet<string>;
    /** institutions whose names go on with that of a ministry: «وزير الداخلية والأمن العام» */
    portfolios: ReadonlySet<string>;
    /** «منصب»: what stands before an office that is spoken of, whoever holds it */
    posts: ReadonlySet<string>;
    /** adjectives by which an office is another than that named before: «الرئيس الفخري» */
    another: ReadonlySet<string>;
    /** words by which an office goes on to be another: «مساعد الوزير لشؤون …» */
    branches: ReadonlySet<string>;
    /** offices that are adjectives too: «السبب الرئيس» */
    adjectives: ReadonlySet<string>;
    /** words that make an office one of public life */
    worldly: ReadonlySet<string>;
    /** roles that are of a town, be it a capital */
    local: ReadonlySet<string>;
    /** by the folded name or host of an outlet, or the name of a town: the state whose news it brings */
    homes: ReadonlyMap<string, string>;
    /** names that are words too, and by what they are known to be these */
    homographs: Record<'adjective' | 'noun' | 'beast' | 'wild', ReadonlySet<string>>;
    /** how many people of the tables have a word in their name */
    bearersOf: (word: string) => number;
    /** «عائلة الحريري»: words after which a family name means the family */
    families: ReadonlySet<string>;
    /** what is left of a foreign name when the letters that it is written with by turns are one */
    skeleton: (word: string) => string;
    /** words by which a capital is a town: before it, after it, and before the preposition that leads to it */
    towns: {
        before: ReadonlySet<string>;
        after: ReadonlySet<string>;
        movers: ReadonlySet<string>;
    };
    article: string;
    /** the ending of the feminine */
    feminine: string;
    /** the preposition that leads from an office to its body */
    ofClitic: string;
    inClitic: string;
    andClitic: string;
    comma: ReadonlySet<string>;
    colon: string;
    /** first words of names that no table has */
    heads: Heads;
    enclosing: ReadonlySet<string>;
    /** signs behind which it is said what somebody is */
    asides: ReadonlySet<string>;
    /** the ways to cut clitics off a word */
    cutsOf: (word: Word) => readonly Cut[];
}
/** What a deputy is who may serve somebody that is called by his name. */
export declare const aide = "aide";
/** The state whose news an outlet or a town brings, by its folded name. Run by the build. */
export declare function compileHomes(world: World): ReadonlyMap<string, string>;
/** How many people have a word in their name, by its folded form. Run by the build. */
export declare function compileBearers(world: World): ReadonlyMap<string, number>;
/** Adds all names of the world to the lexicon. */
export declare function addNames({ lexicon, fold, endings, article }: Language, world: World): void;
/** Adds the names that only the supplement has. The lexicon was compiled without them; nobody may have asked it for a word yet. */
export declare function addSupplement({ lexicon, fold }: Language): void;
/** The grammar of the layer. */
export declare function buildGrammar({ lexicon, fold, article, endings }: Language, world: World): Grammar;
