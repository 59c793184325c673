import { z } from 'zod';
import { timelineIn } from '../../app/index.js';
import { after, filters, limit } from '../inputs.js';
import { citer, listed, takenOf } from '../made.js';
import { Listed, next, taken } from '../shapes.js';
import { listedText, takenText } from '../texts.js';
import { tool } from '../tool.js';
import { lines, moreText, plural } from '../words.js';
const usual = 10;
export const timeline = tool({
    name: 'timeline',
    title: 'Timeline',
    description: 'Lists what happened by date: contacts between parties (calls, meetings, visits, talks …) and other events, each with its status, participants, number of accounts and of independent origins, and the words of one account. Use it for "who met whom when". Undated entries come last.',
    input: z.strictObject({
        ...filters,
        newest: z.boolean().optional().describe('the newest days first'),
        limit: limit(usual),
        after,
    }),
    output: z.object({ entries: z.array(Listed), total: z.int(), next, ...taken }),
    answer: async (register, asked) => {
        const { entries, total, next: onward, named, unknown } = await timelineIn(register, { limit: usual, ...asked });
        const shown = await listed(register, entries, citer(register));
        const names = takenOf(named, unknown);
        return {
            data: { entries: shown, total, next: onward, ...names },
            text: lines(takenText(names), `${shown.length} of ${plural(total, 'entry', 'entries')}.`, ...shown.map(listedText), moreText(onward)),
        };
    },
});
