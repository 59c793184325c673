import { isAgency, outletByName, outletsIn } from '../register/world.js';
import { placeOf } from '../text/place.js';
/** The links of a chain with their words, which stand in `text`; without it nothing is known of them. */
export const tied = (chain, text) => chain.map(link => ({ ...link, tie: text !== null && link.cue ? text.slice(...link.cue) : null }));
const idOf = (name) => outletByName(name) ?? name.trim();
const same = (a, b) => b !== undefined && idOf(a) === idOf(b);
// what is in no table is the page's own outlet: a dateline names it where the page has no agency
const roleOf = (id) => (id !== null && isAgency(id) ? 'agency' : 'outlet');
const isAbove = (top, name) => top.some(above => same(name, above.name));
/** Whose page it is, outermost first; the page itself where neither outlet nor agency is known. */
function topOf({ page }, { dateline, credit }) {
    const top = page.outlet ? [{ role: roleOf(outletByName(page.outlet)), name: page.outlet, from: 'page' }] : [];
    const below = [];
    for (const [line, from] of [
        [dateline?.agency, 'dateline'],
        [credit, 'credit'],
    ]) {
        const { names, several } = line ? outletsIn(line) : { names: [], several: [] };
        const told = [
            ...names.map(({ written, id }) => ({ role: roleOf(id), name: written, from })),
            ...several.map((name) => ({ role: 'agency', name, from })),
        ];
        for (const one of told)
            if (!isAbove([...top, ...below], one.name))
                below.push(one);
    }
    const all = [
        ...top,
        ...below.filter(({ role }) => role === 'outlet'),
        ...below.filter(({ role }) => role === 'agency'),
    ];
    return all.length > 0 ? all : [{ role: 'page', name: '', from: 'page' }];
}
const keyOf = (links) => links.map(({ role, entity, name }) => `${role} ${entity ?? name}`).join(' < ');
// Hearsay has no links: what is told by the same words is told together, and apart from what the page says itself.
const keyOfStatement = (text, { chain, cue }) => chain.length > 0 ? keyOf(chain) : `hearsay ${text.slice(...cue)}`;
const chainsBehind = ({ chain, contact }) => contact && contact.reportedBy.length > 0 ? contact.reportedBy : [chain];
const toldOf = (text, { id, span, cue, content, evidence }) => ({
    id,
    at: placeOf(text, span[0]),
    cue: text.slice(...cue),
    text: content.map(part => text.slice(...part)).join(' … '),
    ...evidence,
});
function chainsOfStory(reading, story) {
    const { text, source } = reading.page;
    const found = new Map();
    const top = topOf(reading, story);
    const chainAt = (key, links) => {
        const had = found.get(key);
        if (had)
            return had;
        // «مدارات» in the dateline and «لـمدارات» in the sentence are one
        const above = top.filter(({ name }) => !same(name, links[0]?.name));
        const made = {
            source,
            story: story.id,
            top: above,
            links: tied(links, text),
            statements: [],
            events: [],
        };
        found.set(key, made);
        return made;
    };
    for (const statement of story.statements)
        chainAt(keyOfStatement(text, statement), statement.chain).statements.push(toldOf(text, statement));
    for (const event of story.events) {
        const { id, type, status, actors, recipients, contact } = event;
        const said = story.statements.find(statement => statement.id === event.said && statement.chain.length === 0);
        for (const links of chainsBehind(event)) {
            const key = links.length === 0 && said ? keyOfStatement(text, said) : keyOf(links);
            chainAt(key, links).events.push({ id, type, status, actors, recipients, contact });
        }
    }
    return [...found.values()];
}
/** The chains of a page, in the order in which they are first met; what the page tells itself comes by none. */
export const chainsOf = (reading) => reading.stories.flatMap(story => chainsOfStory(reading, story));
