import { tallyIn } from './entries.js';
export async function factsIn(store) {
    return { ...(await store.counts()), tally: await tallyIn(store, {}), outlets: await store.outlets() };
}
