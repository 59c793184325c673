// As most addresses are written; what is written otherwise takes long to parse.
const plainHost = /^https?:\/\/((?!xn--)[a-z\d-]+(?:\.(?!xn--)[a-z\d-]+)*\.[a-z]+)(?:[/?#]|$)/;
const hostOf = (url) => plainHost.exec(url)?.[1] ?? (URL.canParse(url) ? new URL(url).hostname : null);
/** The name and the host by which the outlet of a page may be known. */
export const outletsOf = ({ outlet, url }) => [outlet, url === null ? null : hostOf(url)].filter(name => name !== null);
/** The state whose news a story is: that of the outlet or its site, of the agency in its dateline or credit, or of the town it is dated from. */
export function homeOf(page, { dateline, credit }, { homes }, { fold, outletNames }) {
    const lines = [...outletsOf(page), dateline?.agency, credit].filter(line => line !== null && line !== undefined);
    for (const line of lines)
        for (const { written, id } of [{ written: line, id: null }, ...outletNames.namesIn(line).names]) {
            const home = homes.get(fold(written)) ?? (id === null ? undefined : homes.get(id.slice(id.indexOf(':') + 1)));
            if (home)
                return home;
        }
    return datedFrom(dateline, homes, fold);
}
/** The town that a story is dated from, where a table has it. */
export const datedAt = (dateline, { lexicon }) => (dateline?.place &&
    lexicon
        .word(dateline.place)
        .senses.filter(s => s.cls === 'names' && s.start === 0)
        .flatMap(s => s.entry?.info?.alone ?? [])
        .find(({ kind }) => kind === 'place')?.ref) ||
    null;
/** The state of the town that a story is dated from. */
export const datedFrom = (dateline, homes, fold) => (dateline?.place && homes.get(fold(dateline.place))) || null;
