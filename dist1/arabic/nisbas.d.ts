import type { Language } from './language.js';
import { type NounEndings } from './nouns.js';
/** The adjective of a town by rule: «بغدادي», «القاهرة» → «قاهري», «السليمانية» → «سليماني». Null where the rule knows none. */
export declare function nisbaOf(name: string, article: string, endings: NounEndings): string | null;
/** Adds the adjectives of towns: those of the table of places, or else by rule where it makes no common adjective («رياضي»). Many are family names, too. */
export declare function addTownNisbas({ lexicon, endings, article, fold }: Language): void;
