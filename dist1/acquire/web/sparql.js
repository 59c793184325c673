import { z } from 'zod';
import { IsnadError } from '../../model/errors.js';
import { serviceLimits } from './limits.js';
import { request } from './request.js';
// The form of answers is that of «SPARQL 1.1 Query Results JSON Format».
const Term = z.object({
    type: z.enum(['uri', 'literal', 'typed-literal', 'bnode']),
    value: z.string(),
    'xml:lang': z.string().optional(),
});
const Results = z.object({
    head: z.object({ vars: z.array(z.string()) }),
    results: z.object({ bindings: z.array(z.record(z.string(), Term)) }),
});
const solutionOf = (binding) => Object.fromEntries(Object.entries(binding).flatMap(([name, { value, 'xml:lang': language }]) => language === undefined
    ? [[name, value]]
    : [
        [name, value],
        [`${name}@`, language],
    ]));
export const badAnswer = (host, what, cause) => new IsnadError('network/bad-answer', `The answer of ${host} ${what}. Nothing of it was used.`, 'Check that the address is that of a SPARQL service over Wikidata, or try again later.', cause);
function parsed(text, host) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw badAnswer(host, 'is broken JSON', cause);
    }
}
/** The first thing that is wrong, and where: `results.bindings.3.start: …`. */
export const firstIssue = (error) => {
    const [issue] = error.issues;
    return issue ? `${issue.path.join('.')}: ${issue.message}` : 'unknown';
};
const accept = 'application/sparql-results+json';
const accepted = /^application\/(?:sparql-results\+)?json\b/iu;
const mostPages = 200;
async function onePage({ endpoint, limits = serviceLimits }, query) {
    const text = await request({ url: endpoint, form: { query }, accept, accepted }, limits);
    const { data, error } = Results.safeParse(parsed(text, endpoint.host));
    if (error)
        throw badAnswer(endpoint.host, `is no answer of SPARQL (${firstIssue(error)})`);
    return data.results.bindings.map(solutionOf);
}
/** All solutions of a query, asked for page by page. The query must put them in an order, or pages would overlap. */
export async function ask(service, query) {
    const { page = 2000, endpoint } = service;
    const found = [];
    for (let n = 0; n < mostPages; n++) {
        const solutions = await onePage(service, `${query}\nLIMIT ${page} OFFSET ${n * page}\n`);
        found.push(...solutions);
        if (solutions.length > page)
            throw badAnswer(endpoint.host, 'is longer than was asked for');
        if (solutions.length < page)
            return found;
    }
    throw badAnswer(endpoint.host, 'does not end');
}
