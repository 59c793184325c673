import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { addGivenIn, correctIn, removeIn, undoIn } from '../../app/index.js';
import { answers } from '../answers.js';
import { given } from '../asked.js';
import * as schemas from '../schemas.js';
import { correctionsTold } from './corrections.js';
// What changes a register. Every route here is behind the token.
const secured = [{ token: [] }];
const add = createRoute({
    method: 'post',
    path: '/pages',
    summary: 'reads a text, or the page at an address, into the register',
    security: secured,
    request: { body: { required: true, content: { 'application/json': { schema: schemas.PageGiven } } } },
    responses: answers(schemas.GivenReport, 'the pages that came, and what failed'),
});
const addFile = createRoute({
    method: 'post',
    path: '/files',
    summary: 'reads a file into the register: a page, or an archive of pages',
    security: secured,
    request: { body: { required: true, content: { 'multipart/form-data': { schema: schemas.FileGiven } } } },
    responses: answers(schemas.GivenReport, 'the pages that came, and what failed'),
});
const remove = createRoute({
    method: 'delete',
    path: '/pages/{id}',
    summary: 'takes a page out, as if it had never come',
    security: secured,
    request: { params: schemas.IdAsked },
    responses: answers(schemas.Removed, 'what went'),
});
const correct = createRoute({
    method: 'post',
    path: '/corrections',
    summary: 'says against what was read what somebody knows better',
    security: secured,
    request: { body: { required: true, content: { 'application/json': { schema: schemas.CorrectionGiven } } } },
    responses: answers(schemas.Corrections, 'the correction, with what became of it'),
});
const undo = createRoute({
    method: 'delete',
    path: '/corrections/{id}',
    summary: 'takes a correction back',
    security: secured,
    request: { params: schemas.IdAsked, query: z.object({ by: z.string().min(1), why: z.string().optional() }) },
    responses: answers(schemas.Corrections, 'the correction, undone'),
});
export const writing = (register) => new OpenAPIHono()
    .openapi(add, async (c) => c.json(await addGivenIn(register, given(c.req.valid('json'))), 200))
    .openapi(addFile, async (c) => {
    const { file, ...facts } = c.req.valid('form');
    const bytes = new Uint8Array(await file.arrayBuffer());
    return c.json(await addGivenIn(register, { ...given(facts), file: { name: file.name, bytes } }), 200);
})
    .openapi(remove, async (c) => {
    const { pages, letGo } = await removeIn(register, [c.req.valid('param').id]);
    return c.json({ pages, letGo }, 200);
})
    .openapi(correct, async (c) => {
    const { by, why, ...wanted } = c.req.valid('json');
    return c.json(correctionsTold(await correctIn(register, wanted, given({ by, why }))), 200);
})
    .openapi(undo, async (c) => {
    const undone = await undoIn(register, c.req.valid('param').id, given(c.req.valid('query')));
    return c.json(correctionsTold(undone), 200);
});
