/** The parts of a text that begin with one mark and end with another, and what stands before the first of them. */
function cut(text, open, close) {
    const starts = [...text.matchAll(open)].map(match => match.index);
    const parts = starts.flatMap((start, i) => {
        const end = text.indexOf(close, start);
        const next = starts[i + 1] ?? text.length;
        return end >= 0 && end < next ? [text.slice(start, end + close.length)] : [];
    });
    return { head: starts.length > 0 ? text.slice(0, starts[0]) : text, parts };
}
/**
 * The items of a feed that is broken somewhere, each made a feed of its own: one that is broken does not cost the others.
 * The items of RDF stand beside the channel and not in it.
 */
export function salvaged(text) {
    const isAtom = /<feed[\s>]/u.test(text.slice(0, 5000));
    const { head, parts } = isAtom ? cut(text, /<entry[\s>]/gu, '</entry>') : cut(text, /<item[\s>]/gu, '</item>');
    const ends = isAtom ? '</feed>' : /<rdf:RDF[\s>]/iu.test(head) ? '</rdf:RDF>' : '</channel></rss>';
    const root = /<(?:rss|feed|rdf:RDF)\b[^>]*>/iu.exec(head)?.[0];
    if (!root)
        return [];
    const opening = ends === '</channel></rss>' ? `${root}<channel>` : root;
    return parts.map(part => `${opening}${part}${ends}`);
}
