import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { allLabels, correctionsIn, factsIn } from '../../app/index.js';
import { version } from '../../model/version.js';
import { answers } from '../answers.js';
import * as schemas from '../schemas.js';
import { correctionsTold } from './corrections.js';
const facts = createRoute({
    method: 'get',
    path: '/register',
    summary: 'what the register holds',
    responses: answers(schemas.RegisterFacts, 'its numbers'),
});
const coverage = createRoute({
    method: 'get',
    path: '/coverage',
    summary: 'which outlets and months the pages are of',
    responses: answers(schemas.Coverage, 'its numbers'),
});
const quarantine = createRoute({
    method: 'get',
    path: '/quarantine',
    summary: 'pages that could not be read or registered',
    responses: answers(schemas.Quarantine, 'each with its stage and cause'),
});
const corrections = createRoute({
    method: 'get',
    path: '/corrections',
    summary: 'what people said against what was read',
    responses: answers(schemas.Corrections, 'each with what has become of it'),
});
const labels = createRoute({
    method: 'get',
    path: '/labels',
    summary: 'the words for kinds, types, statuses, fields and roles in both languages',
    responses: answers(schemas.Labels, 'by set and id'),
});
export const register = (register, writable) => new OpenAPIHono()
    .openapi(facts, async (c) => c.json({ isnad: version, writable, ...(await factsIn(register)) }, 200))
    .openapi(coverage, async (c) => c.json(await register.coverage(), 200))
    .openapi(quarantine, async (c) => c.json({ pages: await register.quarantined() }, 200))
    .openapi(corrections, async (c) => c.json(correctionsTold(await correctionsIn(register)), 200))
    .openapi(labels, c => c.json(allLabels(), 200));
