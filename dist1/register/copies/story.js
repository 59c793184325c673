import { makeSketch } from './sketch.js';
/** The parts of a story that stand on lines of their own. */
export function paragraphsOf(text, story) {
    const out = [];
    for (const [start, end] of story.body) {
        let from = start;
        for (let at = start; at <= end; at++) {
            if (at < end && text[at] !== '\n')
                continue;
            if (at > from)
                out.push([from, at]);
            from = at + 1;
        }
    }
    return out;
}
/** Where a story names somebody or something, with titles and all. */
export const namesIn = (story) => story.mentions.map(mention => mention.span);
/** What is kept of a story to find its copies. */
export const sketchOfStory = (text, story) => makeSketch(text, paragraphsOf(text, story), namesIn(story));
