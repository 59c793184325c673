import { z } from 'zod';
import { needReading, partFrom } from '../../app/index.js';
import { after } from '../inputs.js';
import { citation, pageUri } from '../made.js';
import { Citation, next, pageFacts } from '../shapes.js';
import { tool } from '../tool.js';
import { citedText, fromPage, inward, lines, moreText } from '../words.js';
const atOnce = 30;
const Line = z.object({
    part: z.enum(['headline', 'body', 'furniture']),
    kind: z.string().nullable().describe('of furniture: what it is (share, read-also, caption …); of a story: which'),
    words: Citation,
});
function partsOf({ stories, furniture }) {
    const told = stories.flatMap(({ id, headline, body }) => [
        ...(headline ? [{ part: 'headline', kind: id, span: headline }] : []),
        ...body.map(span => ({ part: 'body', kind: id, span })),
    ]);
    const rest = furniture.map(({ kind, span }) => ({ part: 'furniture', kind, span }));
    return [...told, ...rest].sort((a, b) => a.span[0] - b.span[0]);
}
const lineText = ({ part, kind, words }) => `${part === 'furniture' ? `(${kind}) ` : ''}${citedText(words)}`;
export const page = tool({
    name: 'page',
    title: 'A page',
    description: 'The text of a page of the register as it was read, paragraph by paragraph with line and span: its stories, and its furniture (links, captions, adverts) marked as such. Use it to see the words around a quotation.',
    input: z.strictObject({
        page: z.string().min(1).max(2000).describe('its id (or eight letters of it or more), its source or its address'),
        after,
    }),
    output: z.object({
        ...pageFacts,
        title: z.string().nullable(),
        lines: z.array(Line),
        total: z.int(),
        next,
    }),
    answer: async (register, { page: wanted, after: from }) => {
        const reading = await needReading(register, wanted);
        const { id, source, url, outlet, published, title } = reading.page;
        const all = partsOf(reading);
        const { items, next: onward } = partFrom(all, from, atOnce);
        const shown = items.map(({ part, kind, span }) => ({ part, kind, words: citation(reading, span) }));
        return {
            data: {
                ...{ page: id, uri: pageUri(id), source, url, outlet, published, title },
                ...{ lines: shown, total: all.length, next: onward },
            },
            text: lines(`page ${id} · ${fromPage(source, 200)}${published ? ` · ${published.slice(0, 10)}` : ''}`, title && `title: ${fromPage(title, 300)}`, ...shown.map(each => inward(lineText(each))), moreText(onward)),
        };
    },
});
