import { z } from 'zod';
import { networkIn } from '../../app/index.js';
import { filters, limit } from '../inputs.js';
import { nameOf, takenOf } from '../made.js';
import { Name, taken } from '../shapes.js';
import { takenText } from '../texts.js';
import { tool } from '../tool.js';
import { lines, nameText, plural } from '../words.js';
const usual = 20;
const Tie = z.object({
    a: Name,
    b: Name,
    times: z.int().describe('contacts that took place'),
    otherwise: z.int().describe('contacts that were planned, denied or called off'),
    last: z.string().nullable().describe('the last day of one that took place'),
    kinds: z.record(z.string(), z.int()),
});
const tieText = ({ a, b, times, otherwise, last, kinds }) => {
    const which = Object.entries(kinds).map(([kind, n]) => `${kind} ${n}`);
    const rest = otherwise > 0 ? `, ${otherwise} planned, denied or called off` : '';
    return `${nameText(a)} – ${nameText(b)}: ${plural(times, 'contact')}${which.length > 0 ? ` (${which.join(', ')})` : ''}${rest}${last ? `, last on ${last}` : ''}`;
};
export const network = tool({
    name: 'network',
    title: 'Network',
    description: 'Who is in contact with whom: pairs, the most frequent first, with how many contacts of which kind took place. Narrow it by time, state, names. For the contacts themselves ask timeline with both names.',
    input: z.strictObject({ ...filters, limit: limit(usual) }),
    output: z.object({ ties: z.array(Tie), total: z.int().describe('how many pairs there are in all'), ...taken }),
    answer: async (register, asked) => {
        const { ties, total, entities, named, unknown } = await networkIn(register, { limit: usual, ...asked });
        const names = takenOf(named, unknown);
        const shown = ties.map(({ a, b, ...rest }) => ({ a: nameOf(entities, a), b: nameOf(entities, b), ...rest }));
        return {
            data: { ties: shown, total, ...names },
            text: lines(takenText(names), `${shown.length} of ${plural(total, 'pair')}.`, ...shown.map(tieText)),
        };
    },
});
