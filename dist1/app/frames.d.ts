import { type FrameSet } from '../read/events/frames.js';
export type { FrameSet, FrameWords } from '../read/events/frames.js';
/** What the frames cover: all of them, or those of one PLOVER type. */
export declare function frames(type?: string): FrameSet[];
