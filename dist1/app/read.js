import { acquire, gatherInputs, needFieldMap, needIsoDate, } from '../acquire/index.js';
import { pagesAt } from '../acquire/web/pages-at.js';
import { runsOf } from './runs.js';
import { withThreads } from './threads/reading.js';
import { sinceOf, usualLimit, webOf } from './web/setting.js';
export function givenBy({ published, outlet, fields }) {
    return {
        ...(published === undefined ? {} : { published: needIsoDate(published, '--published') }),
        ...(outlet === undefined ? {} : { outlet }),
        ...(fields === undefined ? {} : { fields: needFieldMap(fields) }),
    };
}
async function* pagesOfFiles(sources, given) {
    const inputs = await gatherInputs(sources.paths);
    let done = 0;
    for await (const { bytes, ...item } of acquire(inputs, given, sources.stdin)) {
        done += bytes;
        yield { ...item, progress: { done, total: inputs.total } };
    }
}
async function* pagesOfWeb({ paths, web: settings = {} }, given) {
    const since = sinceOf(settings);
    const web = webOf(settings);
    const { limit = usualLimit, found = () => { } } = settings;
    let done = 0;
    try {
        for (const path of paths)
            for await (const { bytes, ...item } of pagesAt({ web, given, limit, since, found }, path)) {
                done += bytes;
                yield { ...item, progress: { done, total: null } };
            }
    }
    finally {
        await web.close();
    }
}
/** The pages of the sources in their order. Wrong facts are refused before anything is read. */
export async function* pagesOf(sources) {
    const given = givenBy(sources);
    for (const { web, paths } of runsOf(sources.paths))
        yield* (web ? pagesOfWeb : pagesOfFiles)({ ...sources, paths }, given);
}
/** Reads pages, and gives them in their order; what cannot be read is told in its place. */
export async function* readPages(sources) {
    yield* withThreads(pagesOf(sources), 'reading', async (item, read) => {
        if ('failure' in item)
            return item;
        const { page, progress } = item;
        const result = await read(page);
        return 'stage' in result ? { failure: result, progress } : { reading: result, progress };
    });
}
