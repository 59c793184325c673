import { type Source } from './context.js';
import { type Opening, type Walk } from './walk.js';
/** Whether a subject may still come: not in «وطالبوا …», «وناشدت الحكومة …». */
export declare const awaitsSubject: ({ frame, elided, bound }: Walk) => boolean;
/** «ودعا واشنطن إلى …», «وناشدت الحكومة فتح …»: he to whom it is said stands where a subject would. */
export declare function isSpokenTo(walk: Walk, i: number, source: Source): boolean;
/** «عقب تفقده الموقع», «لدى استقباله وزير الخارجية»: an object of what he does; who is received is spoken to. */
export declare function pastObjectOf(walk: Walk, source: Source): number;
export declare function takeAddressed(walk: Walk, source: Source): number;
/** «قال خالد العتيبي وسعد الحربي»: with a second name that no table has. */
export declare function withSecond(walk: Walk, source: Source): Source;
export declare function takeSubject(walk: Walk, i: number): number | Opening | null;
