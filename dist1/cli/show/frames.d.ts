import type { FrameSet, Labels } from '../../app/index.js';
import type { Output } from '../output.js';
/** What the frames cover, a line each, for a person. */
export declare function framesText(sets: readonly FrameSet[], output: Output): string;
/** The words of one type, mode by mode, for a person. */
export declare function frameText(sets: readonly FrameSet[], labels: Labels, output: Output): string;
