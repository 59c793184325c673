import { printEach } from '../each-reading.js';
/** Each expression by itself, with the page and the story that it stands in and the words that it is. */
const asLines = ({ page, stories }) => stories
    .flatMap(({ id, times }) => times.map(time => ({ source: page.source, story: id, text: page.text.slice(...time.span), ...time })))
    .map(line => `${JSON.stringify(line)}\n`)
    .join('');
export async function dates(paths, options, context) {
    const { datesText } = await import('../show/dates.js');
    return printEach(paths, options, context, {
        lines: asLines,
        text: reading => datesText(reading, context.out),
    });
}
