/** For every element the sum of a measure over the lines that it holds. */
export function sumsOf(tree, lines, measure) {
    const sums = new Float64Array(tree.nodes.length);
    for (const line of lines)
        if (line.owner >= 0)
            sums[line.owner] += measure(line);
    for (let id = tree.nodes.length - 1; id > 0; id--) {
        const { parent } = tree.nodes[id];
        if (parent >= 0)
            sums[parent] += sums[id];
    }
    return sums;
}
