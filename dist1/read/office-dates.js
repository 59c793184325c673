import { sentenceAt } from '../arabic/doc.js';
import { firstDay, lastDay, overlap } from '../knowledge/dates.js';
import { roleOfOffice, seatOfOffice } from '../knowledge/world.js';
const dated = /^\d{4}(?:-\d\d(?:-\d\d)?)?/u;
function periodOf({ value, notBefore, notAfter }) {
    const day = value && dated.exec(value)?.[0];
    if (day)
        return { from: firstDay(day), to: lastDay(day) };
    return notBefore === null && notAfter === null ? null : { from: notBefore, to: notAfter };
}
/** Whether the sentence of a name, or the one before it, tells a time at which the office was held: «في عام 2015 وقع …». */
function isDatedItself(doc, at, terms, times) {
    const sentence = sentenceAt(doc, at);
    const from = doc.tokens[doc.sentences[Math.max(0, sentence - 1)]?.from ?? 0].start;
    const to = doc.tokens[(doc.sentences[sentence]?.to ?? doc.tokens.length) - 1].end;
    return times.some(({ span, date }) => {
        const then = span[0] >= from && span[1] <= to && date ? periodOf(date) : null;
        return then !== null && terms.some(({ period }) => overlap(period, then) !== null);
    });
}
const nameOf = (world, person) => world.people.get(person)?.en ?? person;
function officeInWords(world, office) {
    const of = seatOfOffice(office);
    const owner = world.states.get(of) ?? world.bodies.get(of) ?? world.places.get(of);
    return `${world.roles.get(roleOfOffice(office))?.en ?? office} of ${owner?.en ?? of}`;
}
const termText = ({ written: { from, to } }) => from && to ? `from ${from} to ${to}` : from ? `from ${from} on` : `until ${to}`;
/** What contradicts the date of the story, in words, at the names that do so. */
export function officeDiagnostics(doc, contradictions, published, times, world) {
    return contradictions
        .filter(({ holding, terms }) => !isDatedItself(doc, holding.party.from, terms, times))
        .map(({ holding, office, terms, instead, span }) => ({
        code: 'world/office-contradicts-date',
        message: `${nameOf(world, holding.person)} is named as ${officeInWords(world, office)}, and held that office ` +
            `${terms.map(termText).join(', and ')}; on ${published?.value?.slice(0, 10)}, when the story speaks, ` +
            `${instead.map(person => nameOf(world, person)).join(' or ')} held it.`,
        span,
    }));
}
