/** The sources as use cases take them. */
export function sourcesOf(paths, { published, outlet, fields, ...web } = {}) {
    const given = {
        ...(published === undefined ? {} : { published }),
        ...(outlet === undefined ? {} : { outlet }),
        ...(fields === undefined ? {} : { fields }),
    };
    return { paths, ...given, stdin: process.stdin, web };
}
/**
 * Reads pages from files (text, HTML, MHTML, JSON, JSONL, WARC, ZIP and tar of these, also gzipped), folders, and addresses of pages, feeds and
 * sitemaps; one after the other, in their order, so that archives of any size fit. Large batches are read in threads. The network is used for
 * addresses alone.
 * What cannot be read is told in its place. Throws an `IsnadError` for wrong facts: `input/bad-date`, `usage`.
 */
export async function* readSources(paths, facts = {}) {
    // Archives, threads and the network are loaded by those who ask for them.
    const { readPages } = await import('./read.js');
    for await (const { progress: _, ...item } of readPages(sourcesOf([paths].flat(), facts)))
        yield item;
}
