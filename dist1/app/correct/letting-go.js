const holding = async (store) => new Set((await store.corrections()).filter(({ state }) => state === 'holds' || state === 'overruled').map(({ n }) => n));
/** Does the work and says which corrections have lost their hold by it. */
export async function lettingGo(store, work) {
    const before = await holding(store);
    await work();
    const after = await holding(store);
    return [...before].filter(n => !after.has(n));
}
