import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { copiesIn, explainIn, needReading, storyIn } from '../../app/index.js';
import { answers } from '../answers.js';
import { reasonsOf } from '../reasons.js';
import * as schemas from '../schemas.js';
const story = createRoute({
    method: 'get',
    path: '/stories/{id}',
    summary: 'a page as it was read, by PAGE:STORY or by its id alone for its main story',
    request: { params: schemas.IdAsked },
    responses: answers(schemas.StoryShown, 'the reading, its chains, and the entries of its events'),
});
const explained = createRoute({
    method: 'get',
    path: '/stories/{id}/explain',
    summary: 'which rules saw a place of the page',
    request: { params: schemas.IdAsked, query: schemas.PlaceAsked },
    responses: answers(schemas.Explained, 'what each layer made of it'),
});
const copies = createRoute({
    method: 'get',
    path: '/stories/{id}/copies',
    summary: 'other stories that have its text, or a passage of it',
    request: { params: schemas.IdAsked },
    responses: answers(schemas.StoryCopies, 'the copies, the likest first'),
});
const pageOf = (id) => id.replace(/:s\d+$/u, '');
export const pages = (register) => new OpenAPIHono()
    .openapi(story, async (c) => {
    const shown = await storyIn(register, c.req.valid('param').id);
    return c.json({ ...shown, ...reasonsOf(shown.reading) }, 200);
})
    .openapi(copies, async (c) => c.json(await copiesIn(register, c.req.valid('param').id), 200))
    .openapi(explained, async (c) => {
    const reading = await needReading(register, pageOf(c.req.valid('param').id));
    const { offset, line, column, seen } = explainIn(reading, c.req.valid('query').at);
    return c.json({ offset, line, column, seen: seen.map(each => ({ ...each })) }, 200);
});
