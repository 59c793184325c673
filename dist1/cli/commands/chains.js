import { printEach } from '../each-reading.js';
export async function chains(paths, options, context) {
    const { chainsOf } = await import('../../app/index.js');
    const { chainsText } = await import('../show/chains.js');
    return printEach(paths, options, context, {
        lines: reading => chainsOf(reading)
            .map(chain => `${JSON.stringify(chain)}\n`)
            .join(''),
        text: reading => chainsText(reading, context.out),
    });
}
