/** Works on items ahead of who takes the results, on `ahead` of them at once; the results come in the order of the items. */
export async function* inOrder(items, ahead, work) {
    const begun = [];
    let next = items.next();
    while (next || begun.length > 0) {
        const mayBegin = next !== null && begun.length < ahead;
        // An item that is long in coming keeps no result back, and none is begun for nothing.
        const first = await Promise.race([
            ...(mayBegin ? [next.then(item => ({ item }))] : []),
            ...(begun.length > 0 ? [begun[0].then(result => ({ result }))] : []),
        ]);
        if ('result' in first) {
            begun.shift();
            yield first.result;
        }
        else if (first.item.done)
            next = null;
        else {
            const result = work(first.item.value);
            // Whoever takes the results is told in its turn.
            result.catch(() => { });
            begun.push(result);
            next = items.next();
            next.catch(() => { });
        }
    }
}
