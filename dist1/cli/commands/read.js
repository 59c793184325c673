import { printEach } from '../each-reading.js';
export async function read(paths, options, context) {
    const { readingText } = await import('../show/reading.js');
    return printEach(paths, options, context, {
        lines: reading => `${JSON.stringify(reading)}\n`,
        text: reading => readingText(reading, context.out),
    });
}
