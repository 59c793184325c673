const general = {
    talks: ['call', 'meeting', 'negotiation', 'summit'],
    meeting: ['summit'],
};
/** The kind that two tellings of one contact have together; null when they cannot be one. */
export function commonKind(a, b) {
    if (a === b)
        return a;
    if (general[a]?.includes(b))
        return b;
    if (general[b]?.includes(a))
        return a;
    return null;
}
