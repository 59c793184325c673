import type { Doc } from '../arabic/doc.js';
import type { World } from '../knowledge/world.js';
import type { DateValue, Diagnostic, TimeExpression } from '../model/records.js';
import type { MentionLayer } from './mentions/index.js';
type Contradictions = MentionLayer['contradictions'];
/** What contradicts the date of the story, in words, at the names that do so. */
export declare function officeDiagnostics(doc: Doc, contradictions: Contradictions, published: DateValue | null, times: readonly TimeExpression[], world: World): Diagnostic[];
export {};
