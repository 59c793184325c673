const free = { forbids: () => false, joined: () => { } };
/** What people have joined counts as one from the beginning, so that nothing comes between. */
export function keptApart(accounts, { joins, parts }) {
    const here = new Set(accounts);
    const own = parts.filter(({ of, from }) => [...of].some(id => here.has(id)) && [...from].some(id => here.has(id)));
    if (own.length === 0)
        return free;
    const groups = new Map(accounts.map(id => [id, new Set([id])]));
    const joined = (a, b) => {
        const [x, y] = [groups.get(a), groups.get(b)];
        if (x === y)
            return;
        for (const id of y)
            groups.set(id, x.add(id));
    };
    const hits = (group, side) => [...group].some(id => side.has(id));
    const forbids = (a, b) => {
        const [x, y] = [groups.get(a), groups.get(b)];
        if (x === y)
            return false;
        return own.some(({ of, from }) => (hits(x, of) && hits(y, from)) || (hits(x, from) && hits(y, of)));
    };
    for (const { a, b } of joins)
        if (here.has(a) && here.has(b))
            joined(a, b);
    return { forbids, joined };
}
