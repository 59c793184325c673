import { Problem } from './problem.js';
export const problemAnswer = {
    default: { description: 'what went wrong', content: { 'application/problem+json': { schema: Problem } } },
};
/** What a route can answer: this, or a problem. */
export const answers = (schema, description) => ({
    200: { description, content: { 'application/json': { schema } } },
    ...problemAnswer,
});
