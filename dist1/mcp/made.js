import { briefsIn, citedIn, tellingQuotes, } from '../app/index.js';
// Records as tools give them: names beside their ids, and a citation beside each claim.
const entryUri = (id) => `isnad://entries/${id.replace(/^entry:/u, '')}`;
export const pageUri = (id) => `isnad://pages/${id}`;
// A page may be one line: of what is longer than anybody quotes, the beginning is cited.
const longest = 3000;
/** As much of a span as is cited; no character is cut in two. */
function quotable(text, [start, end]) {
    if (end - start <= longest)
        return [start, end];
    const last = start + longest;
    return [start, /[\ud800-\udbff]/u.test(text[last - 1]) ? last - 1 : last];
}
export const citation = (reading, span) => citedIn(reading, quotable(reading.page.text, span));
export function citer(register) {
    const readings = new Map();
    const readingOf = async (id) => {
        if (!readings.has(id))
            readings.set(id, await register.reading(id));
        return readings.get(id) ?? null;
    };
    return {
        text: async (id) => (await readingOf(id))?.page.text ?? null,
        all: async (id, spans) => {
            const reading = await readingOf(id);
            return reading ? spans.map(span => citation(reading, span)) : [];
        },
    };
}
export const nameOfEntity = ({ id, kind, name, known }) => ({ id, kind, ar: name.ar, en: name.en, known });
export function nameOf(entities, id) {
    const entity = entities.get(id);
    return entity ? nameOfEntity(entity) : { id, kind: id.split(':')[0], ar: '', en: id, known: false };
}
export const namesOf = (entities, ids) => ids.map(id => nameOf(entities, id));
export const maybeName = (entities, id) => id === null ? null : nameOf(entities, id);
export const dated = (date) => date && { value: date.value, notBefore: date.notBefore, notAfter: date.notAfter, why: date.why };
export const briefOf = (brief, entities) => ({
    ...{ id: brief.id, uri: entryUri(brief.id), type: brief.type, kind: brief.kind, status: brief.status },
    sentence: brief.sentence,
    participants: namesOf(entities, brief.participants),
    date: dated(brief.date),
    place: maybeName(entities, brief.place),
    ...{ accounts: brief.accounts, origins: brief.origins, outlets: brief.outlets },
});
/** Where an account tells the event, best first. */
export const tellingSpans = (account) => tellingQuotes(account).map(({ span }) => span);
/** The words of one account, of one that is no copy where there is one. */
async function wordsOf({ accounts }, citing) {
    const account = accounts.find(({ copyOf }) => copyOf === null) ?? accounts[0];
    const said = account ? await citing.all(account.page, tellingSpans(account).slice(0, 1)) : [];
    return said[0] ?? null;
}
export async function listed(register, entries, citing) {
    const { briefs, entities } = await briefsIn(register, entries);
    const out = [];
    for (const [i, brief] of briefs.entries())
        out.push({ ...briefOf(brief, entities), said: await wordsOf(entries[i], citing) });
    return out;
}
export const chainOf = (chain, entities) => chain.map(({ role, name, entity, tie }) => ({ role, name, entity: maybeName(entities, entity), tie }));
const restsOn = ({ grade, why }) => `${grade}: ${why}`;
/** `content` are the words that are cited of it. */
export const saidOf = (statement, chain, entities, content) => ({
    speaker: maybeName(entities, statement.speaker),
    ...{ act: statement.act, mode: statement.mode, denied: statement.denied, anonymous: statement.anonymous },
    // Readings kept by Isnad 0.1.0 do not tell it.
    rests: statement.evidence ? restsOn(statement.evidence) : '',
    chain: chainOf(chain, entities),
    content,
});
/** How names were taken, for those who asked. */
export const takenOf = (named, unknown) => ({
    named: named.map(({ name, as, entities }) => ({ name, as, meant: entities.slice(0, 5).map(nameOfEntity) })),
    unknown: unknown.map(({ name, near }) => ({ name, near: near.map(nameOfEntity) })),
});
