import { type Clauses, type Predicate } from '../clauses/index.js';
import { type ContactRules } from './contact-rules.js';
import type { Discourse } from './discourse.js';
import { type Draft } from './sides.js';
export declare const arrivedRule = "contact/arrived";
/** The visit on which somebody is received: «استقبل الرئيس نظيره في مستهل زيارة رسمية [إلى بلاده]». */
export declare function receivedOnDraft(clauses: Clauses, at: number, sentence: number, told: readonly Draft[], rules: ContactRules, discourse: Discourse): Draft | null;
/** «التقى الرئيس نظيره في أوتاوا … وعلى هامش الزيارة»: the visit of which the page speaks as known, where it has told of none. */
export declare function impliedDraft(clauses: Clauses, at: number, sentence: number, told: readonly Draft[], rules: ContactRules, discourse: Discourse): Draft | null;
/** The visit of him who has come, where somebody received him there, or another came there before him: «كما يصل الملك في اليوم نفسه». */
export declare function arrivedDraft(clauses: Clauses, predicate: Predicate, told: readonly Draft[], rules: ContactRules, discourse: Discourse): Draft | null;
