import { forest } from '../occurrence/forest.js';
import { byText, groupedBy } from '../words.js';
const byAccount = (a, b) => byText(a.account.id, b.account.id);
/** What people have joined is one, whatever the evidence forbids: each with all that the evidence has brought to it. */
export function tied(clusters, { joins }) {
    const trees = forest();
    const idOf = ({ tellings }) => tellings[0].account.id;
    const clusterOf = new Map(clusters.flatMap(one => one.tellings.map(({ account }) => [account.id, one])));
    for (const { a, b } of joins) {
        const [x, y] = [clusterOf.get(a), clusterOf.get(b)];
        if (x && y)
            trees.join(idOf(x), idOf(y));
    }
    const groups = groupedBy(clusters, one => trees.rootOf(idOf(one)));
    return [...groups.values()].map(group => ({
        tellings: group.flatMap(({ tellings }) => tellings).sort(byAccount),
        bunches: group.flatMap(({ bunches }) => bunches).sort((a, b) => byAccount(a.leader, b.leader)),
        links: group.flatMap(({ links }) => links),
    }));
}
