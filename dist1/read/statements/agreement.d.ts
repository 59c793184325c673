import type { Language } from '../../arabic/language.js';
import { type Word } from '../../arabic/lexicon.js';
import { type Context } from './context.js';
import type { Hit } from './word-info.js';
export interface AgreementRules {
    /** «المندوبين», «مزارعي», «مسؤولا»: no subject by its form */
    isOblique(word: Word): boolean;
    /** «مصدرا», «جيدا» */
    isAccusative(word: Word): boolean;
    /** «ناشطون», «مصدرين»: a dual or plural with its ن, which rules nothing */
    isAbsolute(word: Word): boolean;
    /** «الدول», «الأعضاء» */
    arePlural(word: Word): boolean;
    /** «الأطراف», «الدول»: of a verb in the masculine no subject */
    areThings(word: Word): boolean;
    /** «المواطنين», «الحكومة»: after «الوزارة» no adjective of it */
    isNounAlone(word: Word): boolean;
    /** «عضو», of a woman as of a man */
    isEpicene(word: Word): boolean;
    /** ids of states whose names are masculine */
    masculine: ReadonlySet<string>;
}
export declare function buildAgreement({ fold, article, endings }: Language): AgreementRules;
/** «وطالبوا الوزير», «وناشدت المجتمع الدولي», «وخاطب المندوبين»: whether what begins at `i` is no subject of the verb before it. */
export declare function isNoSubject(context: Context, { sense, form }: Hit, i: number): boolean;
