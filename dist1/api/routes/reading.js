import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { read } from '../../app/index.js';
import { answers } from '../answers.js';
import { given } from '../asked.js';
import { reasonsOf } from '../reasons.js';
import * as schemas from '../schemas.js';
const toRead = createRoute({
    method: 'post',
    path: '/read',
    summary: 'what a text tells; nothing of it is kept',
    request: { body: { required: true, content: { 'application/json': { schema: schemas.TextGiven } } } },
    responses: answers(schemas.TextRead, 'the reading, and its reasons in words'),
});
export const reading = () => new OpenAPIHono().openapi(toRead, c => {
    const made = read(given(c.req.valid('json')));
    return c.json({ ...made, ...reasonsOf(made) }, 200);
});
