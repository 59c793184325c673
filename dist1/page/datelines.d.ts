import { type PageKnowledge } from './knowledge.js';
import { type Dateline } from './lead-datelines.js';
import { type Line } from './lines.js';
/** Whether the line is made of a place, an agency, a day and at most one name, set apart by marks. */
export declare function datelineLine(knowledge: PageKnowledge, line: Line, atTop: boolean): 'dateline' | 'byline' | null;
/**
 * Place and agency of a dateline that has a line of its own. What no table knows stands for the agency only
 * where strokes, brackets or quotation marks part it from the place: beside a dash it may be the writer's name.
 */
export declare function lineDateline(knowledge: PageKnowledge, line: Line): Dateline | null;
