// Which kinds of contact may be one occurrence under two names. A visit and the meeting in it are two.
const inPerson = new Set(['meeting', 'summit', 'negotiation']);
export function kindsFit(a, b) {
    if (a === b)
        return true;
    if (a === null || b === null)
        return false;
    if (inPerson.has(a) && inPerson.has(b))
        return true;
    const other = a === 'talks' ? b : b === 'talks' ? a : null;
    return other !== null && (other === 'call' || inPerson.has(other));
}
const telling = ['call', 'summit', 'meeting', 'negotiation', 'visit', 'message', 'talks'];
/** The kind that says most: what is called talks by one and a call by another was a call. */
export function mostTelling(kinds) {
    const count = (kind) => kinds.filter(other => other === kind).length;
    const named = kinds.filter(kind => kind !== 'talks');
    const sorted = [...(named.length > 0 ? named : kinds)].sort((a, b) => count(b) - count(a) || telling.indexOf(a) - telling.indexOf(b));
    return sorted[0] ?? null;
}
