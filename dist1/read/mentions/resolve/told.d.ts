import type { Period } from '../../../knowledge/dates.js';
import type { Title } from '../title.js';
import { type Context } from './context.js';
/** … right behind it: «وزير الخارجية الأميركي في عام 2003», «(1984 وحتى 1995)». */
export declare function yearTold({ to }: Title, context: Context): Period | null;
/** … by the sentence, if whoever holds it now did not hold it then: «في عام 1964 بعث الرئيس الأميركي …». */
export declare function pastTold(title: Title, context: Context): Period | null;
/** Whom an office has just lost: «تشييع الرئيس الإيراني», «لقي الرئيس الإيراني ووزير الخارجية مصرعهما». */
export declare function lostHolder(title: Title, context: Context): string | null;
