const makeBranches = () => ({ branches: [], ends: [], byId: null });
function indexed(branches, { firsts }) {
    const byId = new Map();
    for (const branch of branches) {
        const { item } = branch;
        for (const id of item.kind === 'cat' ? firsts[item.id] : [item.id]) {
            const had = byId.get(id);
            if (had)
                had.push(branch);
            else
                byId.set(id, [branch]);
        }
    }
    return byId;
}
const few = 3;
/** The branches that may go on where terms and words of these numbers stand. */
export function branchesFor(node, ids, grammar) {
    if (node.branches.length <= few)
        return node.branches;
    node.byId ??= indexed(node.branches, grammar);
    if (ids.length === 1)
        return node.byId.get(ids[0]) ?? nowhere;
    const found = [];
    for (const id of ids) {
        for (const branch of node.byId.get(id) ?? nowhere)
            if (!found.includes(branch))
                found.push(branch);
    }
    return found;
}
const nowhere = [];
function treeOf(rules) {
    const root = makeBranches();
    for (const rule of rules) {
        let at = root;
        rule.items.forEach((item, index) => {
            const led = index === 0 && rule.after !== null;
            let branch = at.branches.find(b => b.item === item && b.led === led);
            if (!branch) {
                branch = { item, led, next: makeBranches() };
                at.branches.push(branch);
            }
            at = branch.next;
        });
        at.ends.push(rule);
    }
    return root;
}
function startsWith(ids, { byFirst }, genre) {
    const made = [];
    return category => {
        let found = made[category];
        if (found === undefined) {
            const holds = (rule) => rule.genre === null || rule.genre === genre;
            const rules = new Set(ids.flatMap(id => byFirst[category].get(id)?.filter(holds) ?? []));
            found = rules.size > 0 ? treeOf([...rules].sort((a, b) => a.order - b.order)) : null;
            made[category] = found;
        }
        return found;
    };
}
/**
 * Gives the rules of a genre that may begin where terms and words of these numbers stand; the same numbers come again and
 * again.
 */
export function makeStarts(grammar, genre) {
    const root = { starts: null, next: new Map() };
    return ids => {
        let known = root;
        for (const id of ids) {
            let next = known.next.get(id);
            if (!next) {
                next = { starts: null, next: new Map() };
                known.next.set(id, next);
            }
            known = next;
        }
        known.starts ??= startsWith(ids, grammar, genre);
        return known.starts;
    };
}
