import type { PloverType } from '../../model/records.js';
import type { Clauses } from '../clauses/index.js';
import type { ContactRules } from './contact-rules.js';
import { type Draft } from './sides.js';
/** Where an event of a type was, as tokens `[from, to)` say: the town or region; a country where it only says where. */
export declare function whereOf(clauses: Clauses, from: number, to: number, type: PloverType): string | null;
/** Where two sides sat together, as tokens `[from, to)` say: «في جدة», «بقصر الشعب بدمشق», «في البيت الأبيض». */
export declare function venueOf(clauses: Clauses, from: number, to: number, rules: ContactRules): string | null;
/** «يتوجه إلى القدس», «التقاه في غزة»: a place that only says where, and not «العودة إلى سوريا». */
export declare function saysWhere(clauses: Clauses, i: number): boolean;
/** Where the sides of a contact sat together, as the sentence that tells it says. */
export declare const seatOf: (clauses: Clauses, draft: Draft, rules: ContactRules) => string | null;
/** The town of a state to which a visit leads: «وصل إلى بيروت», «زيارته موسكو». */
export declare function goalOf(clauses: Clauses, { from, to }: Draft, country: string, countryOf: (place: string) => string | null, rules: ContactRules): string | null;
