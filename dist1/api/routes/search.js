import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { briefsIn, searchIn } from '../../app/index.js';
import { answers } from '../answers.js';
import { given, record } from '../asked.js';
import * as schemas from '../schemas.js';
const search_ = createRoute({
    method: 'get',
    path: '/search',
    summary: 'stories, statements and entries in which words stand, and whoever is meant by them',
    request: { query: schemas.SearchAsked },
    responses: answers(schemas.SearchResult, 'what was found, in parts'),
});
export const search = (register) => new OpenAPIHono().openapi(search_, async (c) => {
    const { q, ...asked } = given(c.req.valid('query'));
    const { parts, entities, named, unknown } = await searchIn(register, { ...asked, words: q ?? '' });
    const entries = parts.flatMap(({ hits }) => hits.flatMap(hit => (hit.in === 'entries' ? [hit.entry] : [])));
    const told = await briefsIn(register, entries);
    const brief = new Map(told.briefs.map(each => [each.id, each]));
    const shown = parts.map(part => ({
        ...part,
        hits: part.hits.map(hit => hit.in === 'entries' ? { ...hit, entry: brief.get(hit.entry.id), account: hit.account.id } : hit),
    }));
    return c.json({ parts: shown, entities: { ...record(entities), ...record(told.entities) }, named, unknown }, 200);
});
