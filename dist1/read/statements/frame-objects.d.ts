import { type Context, type Source } from './context.js';
import { type Frame, type Opening, type Walk } from './walk.js';
/** «تقدم بخالص العزاء», but not «تقدم بطلب»: whether one of the nouns of a light verb stands behind its preposition. */
export declare function isLightNoun({ doc, rules }: Context, { hit: { cue }, opening }: Frame): boolean;
export declare function objectCounts({ context, frame, limit }: Walk, i: number): boolean;
export declare function objectAt(walk: Walk, i: number): number | Opening;
export declare function opensWhat({ context, frame, relative }: Walk, i: number): boolean;
export declare const opensAboutWhat: ({ context, frame, relative }: Walk, i: number) => boolean;
export declare function opensTidings({ context, frame, object, relative }: Walk, i: number): boolean;
export declare function opensThis(walk: Walk, i: number): boolean;
/** «أكد ماكرون السفير …» can only tell who he is; «دعا ماكرون السفير …» has an object. */
export declare const mayHaveTitleBehind: ({ rules }: Context, { cue }: Walk['frame']['hit']) => boolean;
export declare function takeObject(walk: Walk, i: number): number | Opening;
export declare function isElidedObject(walk: Walk, i: number): boolean;
export declare function longer(source: Source, to: number, { doc }: Context): Source;
