import { storyId } from '../register/copies/copyable.js';
import { copiesAmong, firstAmong } from '../register/copies/of-story.js';
import { marksOf } from '../register/copies/sketch.js';
import { runWord } from '../register/search/documents.js';
import { byText } from '../register/words.js';
import { inBatches } from './accounts.js';
const rowsOf = ({ page, stories }) => stories.map(({ story, copyable: { published, outlet, credit, sketch } }) => ({
    ...{ page, story, published, outlet, credit },
    data: JSON.stringify(sketch),
}));
const copyableIn = ({ page, story, published, outlet, credit, data }) => ({
    ...{ id: storyId(page, story), published, outlet, credit },
    sketch: JSON.parse(data),
});
export async function writeSketches(db, taken) {
    for (const some of inBatches(rowsOf(taken)))
        await db.insertInto('sketches').values(some).execute();
}
export async function dropSketches(db, page) {
    await db.deleteFrom('sketches').where('page', '=', page).execute();
}
export async function dropAllSketches(db) {
    await db.deleteFrom('sketches').execute();
}
const keptOf = ({ source, ...row }) => {
    const { page, story, outlet, published } = row;
    return { ...copyableIn(row), place: { page, story, source, outlet, published } };
};
const kept = (db) => db
    .selectFrom('sketches as s')
    .innerJoin('pages as p', 'p.id', 's.page')
    .select(['s.page', 's.story', 's.published', 's.outlet', 's.credit', 's.data', 'p.source']);
/** So many runs are asked for together, and so many stories compared that share the most and rarest of them: then others, as long as some are copies. */
const [runsAtOnce, comparedAtOnce] = [200, 60];
/** Stories that share runs of words with one, a part at a time. */
async function sharing(db, index, marks, offset) {
    const term = { phrase: [], also: [], who: marks.map(runWord) };
    const likest = db
        .selectFrom(index.matches('runs', [term]).as('m'))
        .select('m.id')
        .orderBy('m.rank')
        .limit(comparedAtOnce)
        .offset(offset);
    const rows = await kept(db)
        .innerJoin('search_docs as d', join => join.onRef('d.page', '=', 's.page').onRef('d.story', '=', 's.story'))
        .where('d.id', 'in', likest)
        .execute();
    return rows.map(keptOf);
}
async function copiesFound(db, index, own) {
    const found = new Map();
    for (const marks of inBatches(marksOf(own.sketch), runsAtOnce))
        for (let offset = 0, met = 1; met > 0; offset += comparedAtOnce) {
            const copies = copiesAmong(own, await sharing(db, index, marks, offset));
            for (const { story } of copies)
                found.set(story.id, story);
            met = copies.length;
        }
    return [...found.values()].sort((a, b) => byText(a.id, b.id));
}
const told = ({ story, kind, share }) => ({ ...story.place, kind, share });
/** The copies of a story, the likest first; null where there is no such story. */
export async function copiesOf(db, index, page, story) {
    const row = await kept(db).where('s.page', '=', page).where('s.story', '=', story).executeTakeFirst();
    if (!row)
        return null;
    const own = keptOf(row);
    const copies = copiesAmong(own, await copiesFound(db, index, own));
    const whole = copies.filter(({ kind }) => kind !== 'partial').map(each => each.story);
    return { ...own.place, copies: copies.map(told), first: firstAmong([own, ...whole])?.place ?? null };
}
/** Compares what is kept to find copies with what pages say; those that are still to be taken in are left out. */
export const sketchCheck = (db, waiting) => ({
    async ofPage(taken) {
        const { page: id } = taken;
        if (waiting.has(id))
            return [];
        const rows = await db.selectFrom('sketches').selectAll().where('page', '=', id).execute();
        const [found, said] = [rows, rowsOf(taken)].map(list => list.map(each => JSON.stringify([each.story, copyableIn(each)])).sort());
        const isSame = JSON.stringify(found) === JSON.stringify(said);
        return isSame ? [] : [{ code: 'words', id, text: 'What its copies are told by is not what it says.' }];
    },
    rest: () => [],
});
