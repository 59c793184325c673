import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addIn } from './add.js';
import { checkQuotationIn } from './check-quote.js';
import { compareIn } from './compare.js';
import { correctIn, correctionsIn, undoIn } from './correct/correct.js';
import { entitiesNamed } from './entity-list.js';
import { checkIn, showIn, tallyIn, timelineIn } from './entries.js';
import { exportIn } from './export.js';
import { factsIn } from './facts.js';
import { historyIn } from './history.js';
import { keepIn } from './keep.js';
import { networkIn } from './network.js';
import { plotIn } from './plot.js';
import { sourcesOf } from './read-sources.js';
import { rebuildIn } from './rebuild.js';
import { openRegister } from './register.js';
import { removeIn } from './remove.js';
import { searchIn } from './search.js';
import { storyIn } from './story.js';
import { watch } from './web/watch.js';
import { whoIn } from './who.js';
const listOf = (one) => (typeof one === 'string' ? [one] : one);
const over = (store, path) => ({
    path,
    add: given => keepIn(store, given),
    addSources: (paths, facts, tell) => addIn(store, sourcesOf(listOf(paths), facts), tell),
    watch: (feeds, options, tell) => watch({ ...options, paths: listOf(feeds), register: path }, tell),
    remove: (pages, options) => removeIn(store, listOf(pages), options),
    timeline: (query = {}) => timelineIn(store, query),
    tally: (filters = {}) => tallyIn(store, filters),
    plot: (query = {}) => plotIn(store, query),
    network: (query = {}) => networkIn(store, query),
    show: entry => showIn(store, entry),
    compare: entry => compareIn(store, entry),
    history: entry => historyIn(store, entry),
    search: (words, query) => searchIn(store, { ...query, words }),
    checkQuotation: (quotation, query) => checkQuotationIn(store, { ...query, quotation }),
    who: (name, query) => whoIn(store, name, query),
    entities: (query = {}) => entitiesNamed(store, query),
    story: page => storyIn(store, page),
    readings: () => store.readings(),
    export: query => exportIn(store, query),
    correct: (wanted, saying = {}) => correctIn(store, wanted, saying),
    undo: (correction, saying = {}) => undoIn(store, String(correction), saying),
    corrections: () => correctionsIn(store),
    facts: () => factsIn(store),
    rebuild: tell => rebuildIn(store, tell),
    check: () => checkIn(store),
});
/** A register in a file that nobody else knows of. */
async function temporary() {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-'));
    const path = join(folder, 'register.db');
    const remove = () => rm(folder, { recursive: true, force: true });
    try {
        const store = await openRegister(path, { create: true });
        return { ...over(store, path), close: () => store.close().finally(remove) };
    }
    catch (cause) {
        await remove();
        throw cause;
    }
}
/** See `openRegister` of `open.ts`. */
export async function opened(path, { create = false }) {
    if (path === undefined)
        return temporary();
    const store = await openRegister(path, { create });
    return { ...over(store, path), close: () => store.close() };
}
