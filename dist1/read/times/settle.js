// What the rules found is too much: names that hold a date are taken out, then of what overlaps the longest is kept.
const plainWord = (doc, i) => doc.tokens[i]?.word.folded ?? '';
// «وجبهة 30 يونيو»: with its clitics too.
const isOf = (words, word, { lexicon }) => words.has(word) || lexicon.cuts(word).some(({ host }) => words.has(host));
// «قناة روسيا اليوم», «لقناة روسيا اليوم»
const standsBefore = (words, doc, at, { lexicon }) => {
    const [far, near] = [plainWord(doc, at - 2), plainWord(doc, at - 1)];
    return words.has(`${far} ${near}`) || lexicon.cuts(far).some(({ host }) => words.has(`${host} ${near}`));
};
function holds(name, doc, found, knowledge) {
    if (name.rules && !name.rules.some(rule => found.rule.startsWith(rule)))
        return false;
    if (name.before && !isOf(name.before, plainWord(doc, found.from - 1), knowledge))
        if (!standsBefore(name.before, doc, found.from, knowledge))
            return false;
    if (!name.after)
        return true;
    const next = plainWord(doc, found.to);
    return name.after.has(next) || name.after.has(`${next} ${plainWord(doc, found.to + 1)}`);
}
export function withoutNames(doc, all, knowledge) {
    const named = all.filter(found => knowledge.names.some(name => holds(name, doc, found, knowledge)));
    if (named.length === 0)
        return [...all];
    // A part of a name is no date either: «شارع 14 رمضان» leaves no «رمضان».
    return all.filter(found => !named.some(name => name.from <= found.from && found.to <= name.to));
}
export function longestWins(all) {
    const byLength = all.map((found, order) => ({ found, order }));
    byLength.sort((a, b) => b.found.to - b.found.from - (a.found.to - a.found.from) || a.found.from - b.found.from || a.order - b.order);
    const kept = [];
    const taken = new Set();
    for (const { found } of byLength) {
        let free = true;
        for (let i = found.from; i < found.to && free; i++)
            free = !taken.has(i);
        if (!free)
            continue;
        for (let i = found.from; i < found.to; i++)
            taken.add(i);
        kept.push(found);
    }
    return kept.sort((a, b) => a.from - b.from);
}
