// «عمان» is a state, and the capital of another one.
const shadda = '\u0651';
const damma = '\u064F';
const isOf = (party, state, { world }) => party.title?.of === state ||
    party.ref === state ||
    (party.ref?.startsWith(`${state}/`) ?? false) ||
    (party.name?.people.some(id => world.people.get(id)?.country === state) ?? false);
// «القاهرة وعمان»: one of a list of capitals
const besideCapital = (party, parties) => parties.some(other => other.kind === 'metonym' && (other.from === party.to || other.to === party.from));
/** Whether the story means the capital: it is written so («عمّان», not «عُمان»), stands beside one, or the story tells of its state and not of the other. */
function isCapital(doc, party, parties, grammar) {
    const written = doc.text.slice(doc.tokens[party.from].start, doc.tokens[party.to - 1].end);
    if (written.includes(damma))
        return false;
    if (written.includes(shadda) || besideCapital(party, parties))
        return true;
    const others = parties.filter(other => other.rival === null);
    return (others.some(other => isOf(other, party.rival, grammar)) && !others.some(other => isOf(other, party.ref, grammar)));
}
/** The parties, each name that a state shares with another's capital taken for one of the two. */
export const settled = (doc, parties, grammar) => parties.map(party => party.rival !== null && isCapital(doc, party, parties, grammar)
    ? { ...party, kind: 'metonym', ref: party.rival, rival: null }
    : party);
