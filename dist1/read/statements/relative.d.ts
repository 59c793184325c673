import { type Context, type Source } from './context.js';
import type { State } from './state.js';
import type { Frame } from './walk.js';
import type { Hit } from './word-info.js';
/** «وكان المحللون الماليون توقعوا أن …»: who stands between an auxiliary and the cue at `at`. */
export declare function afterAuxiliary({ context, from }: State, at: number, hit: Hit): Source | null;
/** «وتود الوزارة أن تشكر الصحيفة على …»: who stands between the wish and its «أن». */
export declare function wisherBefore({ context, from }: State, at: number, { sense }: Hit): Source | null;
/** «هناك من يرى أن …»: he whom nothing names. */
export declare function whoeverBefore({ context, from }: State, at: number, { cue, sense }: Hit): Source | null;
/** «دراسة أجرتها جامعة كذا، نشرت أمس، قالت إن …»: who opens the sentence, with what is told of him between. */
export declare function subjectLed({ context, from, drafts }: State, { at, hit, opening }: Frame): Source | null;
/** «نور التي كانت تروي قصتها للطالبات قالت إنهم …»: a given name that opens the sentence, with what is told of her between. */
export declare function subjectTold({ context, from, drafts }: State, { at, hit, opening }: Frame): Source | null;
export declare function subjectBefore({ context, from }: State, { at, hit }: Frame): Source | null;
export declare function subjectAcross({ context, from, drafts, start }: State, { at, hit, opening }: Frame): Source | null;
/** The longest source that ends right before token `to`, of those that fit. */
export declare function sourceBefore(context: Context, from: number, to: number, reach: number, fits?: (source: Source) => boolean): Source | null;
export declare function relativeAt(state: State, i: number): Frame | null;
