import { agreed } from '../../register/compare/agreed.js';
import { passagesOf, saidOf, webAddress } from '../exported.js';
import { codedOf, daysOfEntry, partyOf, rawNames } from './coding.js';
// PLOVER's records by the names that its manual gives the fields, one a line as it advises. What PLOVER has no field for stands in `isnad`.
const withoutEmpty = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)));
const entityObject = ({ code, sectors, name, wikidata, titles }, raw) => withoutEmpty({
    code,
    sector: sectors[0] ?? null,
    other_sectors: sectors.slice(1),
    entity_text: raw,
    identifier_id: wikidata,
    identifier_text: name,
    office: titles.join('; '),
});
/** The words of the page, where these can only be of him. */
function entityObjects(ids, side, row) {
    const raw = rawNames(row, side);
    return ids.map(id => entityObject(partyOf(id, row), ids.length === 1 && raw.length === 1 ? raw[0] : null));
}
function locationObject({ entry, entities }) {
    const place = entry.place === null ? undefined : entities.get(entry.place);
    if (!place)
        return null;
    return withoutEmpty({
        extracted_place: place.name.ar,
        resolved_place: place.name.en,
        country_code: place.country,
        resolution: place.kind === 'state' ? 1 : null,
    });
}
const tolls = {
    killed: 'dead',
    wounded: 'injured',
    arrested: 'arrested',
};
/** How many, where all say the same number. */
function sizeObject({ entry }) {
    const told = saidOf(entry, 'casualties');
    const sizes = Object.entries(tolls).flatMap(([what, name]) => {
        const [only, ...others] = told.filter(each => each.what === what);
        return only?.n && others.length === 0 ? [[name, only.n]] : [];
    });
    return sizes.length > 0 ? Object.fromEntries(sizes) : null;
}
/** Where it was read first, copies aside. */
function citeObject({ entry, pages }, { version }) {
    const account = entry.accounts.find(({ copyOf }) => copyOf === null) ?? entry.accounts[0];
    const page = account && pages.get(account.page);
    if (!account || !page)
        return null;
    return withoutEmpty({
        citation: account.id,
        url: webAddress(page.url),
        title: page.title,
        language: 'ar',
        publication: account.outlet,
        coder: `Isnad ${version}`,
    });
}
function placeInText({ entry }) {
    const account = entry.accounts.find(({ copyOf }) => copyOf === null) ?? entry.accounts[0];
    const quote = account?.quotes.find(({ field }) => field === 'evidence');
    return quote ? { start: quote.span[0], end: quote.span[1] } : null;
}
/** What PLOVER cannot say. */
const beside = ({ entry, sentence }) => withoutEmpty({
    status: entry.status,
    kind: entry.kind,
    sentence: sentence.en,
    sentence_ar: sentence.ar,
    date: entry.date?.value ?? null,
    not_before: entry.date?.notBefore ?? null,
    not_after: entry.date?.notAfter ?? null,
    initiator: agreed(entry, 'initiator'),
    host: agreed(entry, 'host'),
    mediators: saidOf(entry, 'mediators'),
    topics: saidOf(entry, 'topics'),
    accounts: entry.accounts.map(({ id, outlet, origin, copyOf, chain }) => withoutEmpty({ id, outlet, origin, copy_of: copyOf, chain: chain.map(({ name }) => name) })),
    origins: entry.origins.map(({ id, name, kind, independent }) => ({ id, name, kind, independent })),
});
function recordOf(row, setting) {
    const { entry } = row;
    const coded = codedOf(row);
    const days = daysOfEntry(entry);
    return {
        id: entry.id,
        // What is denied is told, and has not been.
        has_event: entry.status !== 'denied',
        date: days?.from ?? null,
        ...withoutEmpty({
            enddate: days && days.to !== days.from ? days.to : null,
        }),
        actor: entityObjects(coded.actors, 'actors', row),
        ...withoutEmpty({ recipient: entityObjects(coded.recipients, 'recipients', row) }),
        event: [coded.type],
        ...withoutEmpty({
            event_loc: locationObject(row),
            event_text: [...new Set(entry.accounts.flatMap(passagesOf))],
            quad_code: coded.quad?.code ?? null,
            event_scale: coded.score,
            mode: [...coded.modes, ...(coded.auxiliary ? [coded.auxiliary] : [])],
            context: coded.contexts,
            link: entry.follows,
            text_info: placeInText(row),
            size: sizeObject(row),
            cite_info: citeObject(row, setting),
            coder: `Isnad ${setting.version}`,
            comment: days ? null : entry.date?.why || 'no account tells the day',
        }),
        isnad: beside(row),
    };
}
export async function* writePlover(rows, setting) {
    for await (const row of rows)
        yield `${JSON.stringify(recordOf(row, setting))}\n`;
}
