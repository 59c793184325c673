import { z } from 'zod';
import { tallyIn } from '../../app/index.js';
import { filters } from '../inputs.js';
import { takenOf } from '../made.js';
import { taken } from '../shapes.js';
import { takenText } from '../texts.js';
import { tool } from '../tool.js';
import { fromPage, lines, plural } from '../words.js';
const most = 25;
const Counts = z.array(z.object({ name: z.string(), entries: z.int() }));
const countsOf = (counts, nameOf = (id) => id) => Object.entries(counts)
    .slice(0, most)
    .map(([id, entries]) => ({ name: nameOf(id), entries }));
const countsText = (what, counts, name = (text) => text) => counts.length > 0 && `${what}: ${counts.map(each => `${name(each.name)} ${each.entries}`).join(' · ')}`;
const fromPages = (text) => fromPage(text, 100);
export const tally = tool({
    name: 'tally',
    title: 'Counts',
    description: `Counts entries by kind, PLOVER type, status, outlet and origin (of outlets and origins the ${most} most frequent). Use it to see what the register holds before asking for more.`,
    input: z.strictObject(filters),
    output: z.object({
        total: z.int(),
        kinds: Counts,
        types: Counts,
        statuses: Counts,
        outlets: Counts,
        origins: Counts,
        ...taken,
    }),
    answer: async (register, asked) => {
        const counted = await tallyIn(register, asked);
        const names = takenOf(counted.named, counted.unknown);
        const data = {
            total: counted.total,
            kinds: countsOf(counted.kinds),
            types: countsOf(counted.types),
            statuses: countsOf(counted.statuses),
            outlets: countsOf(counted.outlets),
            origins: countsOf(counted.origins, id => counted.originNames[id]?.ar ?? id),
        };
        return {
            data: { ...data, ...names },
            text: lines(takenText(names), `${plural(data.total, 'entry', 'entries')}.`, countsText('kinds', data.kinds), countsText('types', data.types), countsText('statuses', data.statuses), countsText('outlets', data.outlets, fromPages), countsText('origins', data.origins, fromPages)),
        };
    },
});
