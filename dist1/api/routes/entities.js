import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { briefsIn, entitiesNamed, whoIn } from '../../app/index.js';
import { IsnadError } from '../../model/errors.js';
import { answers } from '../answers.js';
import { given } from '../asked.js';
import * as schemas from '../schemas.js';
const list = createRoute({
    method: 'get',
    path: '/entities',
    summary: 'people, offices, states, bodies, places and outlets by a name or a part of it',
    request: { query: schemas.EntitiesAsked },
    responses: answers(schemas.EntityList, 'those that fit, the best first'),
});
const one = createRoute({
    method: 'get',
    path: '/entities/{id}',
    summary: 'what the register holds about somebody',
    request: { params: schemas.IdAsked, query: schemas.WhoAsked },
    responses: answers(schemas.Who, 'names met, offices, contacts, counterparts and statements'),
});
// Of somebody whom thousands of pages name, the latest; the timeline has all his entries.
const mostPages = 60;
const mostEntries = 50;
/** The last of those that have a date, and where these are few, some that have none. */
function latest(entries) {
    const dated = entries.filter(({ date }) => date?.value);
    const undated = entries.filter(({ date }) => !date?.value);
    return [...dated.slice(-mostEntries), ...undated.slice(0, Math.max(0, mostEntries - dated.length))];
}
const nobody = (wanted, candidates) => candidates.length === 0
    ? new IsnadError('register/no-such-name', `Nobody in the register is called ${wanted}.`, 'See /api/entities?q=…')
    : new IsnadError('register/several-pages', `${wanted} may be several: ${candidates.map(({ id }) => id).join(', ')}`, 'Give the id of one.');
export const entities = (register) => new OpenAPIHono()
    .openapi(list, async (c) => c.json(await entitiesNamed(register, given(c.req.valid('query'))), 200))
    .openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    const asked = { ...given(c.req.valid('query')), most: mostPages };
    const { known, candidates, entities: all } = await whoIn(register, id, asked);
    if (!known)
        throw nobody(id, candidates);
    const { contacts: allContacts, others: allOthers, statements: allStatements, ...rest } = known;
    const [contacts, others] = [latest(allContacts), latest(allOthers)];
    const statements = allStatements.slice(-mostEntries);
    const told = await briefsIn(register, [...contacts, ...others]);
    const ids = [...known.counterparts.map(each => each.id), ...statements.map(each => each.speaker)];
    const named = [...ids.flatMap(each => all.get(each) ?? []), known.entity];
    return c.json({
        ...rest,
        statements,
        totals: {
            contacts: allContacts.length,
            others: allOthers.length,
            statements: allStatements.length,
        },
        contacts: told.briefs.slice(0, contacts.length),
        others: told.briefs.slice(contacts.length),
        entities: Object.fromEntries([...told.entities, ...named.map(each => [each.id, each])]),
    }, 200);
});
