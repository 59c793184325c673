import type { Story } from '../../model/records.js';
import type { Span } from '../../text/span.js';
import { type Sketch } from './sketch.js';
/** The parts of a story that stand on lines of their own. */
export declare function paragraphsOf(text: string, story: Story): Span[];
/** Where a story names somebody or something, with titles and all. */
export declare const namesIn: (story: Story) => Span[];
/** What is kept of a story to find its copies. */
export declare const sketchOfStory: (text: string, story: Story) => Sketch;
