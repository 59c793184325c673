import { takenIn } from '../register/prepared.js';
import { dropAllSketches, dropSketches, writeSketches } from './copies.js';
import { readPageRules } from './hold.js';
import { readReading } from './readings.js';
import { dropAllWords, dropWords, writeWords } from './search.js';
// What a page is found by: its words, and the runs of words that its copies share. Both come and go with it, in its transaction.
/** Takes a page in; what stood there before goes. */
export async function takeIn(db, index, taken) {
    await takeOut(db, index, taken.page);
    await writeWords(db, index, taken);
    await writeSketches(db, taken);
}
export async function takeOut(db, index, page) {
    await dropWords(db, index, page);
    await dropSketches(db, page);
    await db.deleteFrom('unsearched').where('page', '=', page).execute();
}
/** Takes all pages out. */
export async function takeAllOut(db, index) {
    await dropAllWords(db, index);
    await dropAllSketches(db);
    await db.deleteFrom('unsearched').execute();
}
export const isUnsearched = async (db) => (await db.selectFrom('unsearched').select('page').limit(1).executeTakeFirst()) !== undefined;
/** Pages that are still to be taken in. */
export const pagesWaiting = async (db) => new Set((await db.selectFrom('unsearched').select('page').execute()).map(({ page }) => page));
const pagesAtOnce = 100;
/** Takes in some of the pages that are not in, or that are corrected since, in a transaction of moderate size. */
export async function takeInSome(db, index) {
    const rows = await db.selectFrom('unsearched').select('page').orderBy('page').limit(pagesAtOnce).execute();
    const rules = await readPageRules(db);
    for (const { page } of rows) {
        const reading = await readReading(db, page);
        if (reading)
            await takeIn(db, index, takenIn(reading, rules));
        else
            await takeOut(db, index, page);
        await db.deleteFrom('unsearched').where('page', '=', page).execute();
    }
}
