import { type Source } from './context.js';
import { type Walk } from './walk.js';
export declare function takeTalkOrPaper(walk: Walk, i: number): number | null;
export declare const isHandingOn: ({ frame, relative }: Walk, value: string) => boolean;
export declare function takeRelayed(walk: Walk, next: number): number | null;
export declare function relayedBy(walk: Walk, source: Source): number;
export declare function takeOfSubject(walk: Walk, i: number): number | null;
/** «نقلت رويترز قول الوزير إن …», «نشرت الوكالة تصريحات الوزير بأن …»: he whose words they are. */
export declare function takeWordsOf(walk: Walk, i: number): number | null;
/** «نقلت رويترز عنه أن …»: he who spoke last, in the same paragraph. */
export declare function takeLastSaid({ context, frame }: Walk, value: string): void;
