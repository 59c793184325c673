import { unique } from '../../register/words.js';
import { world } from '../../register/world.js';
import { delimited } from '../delimited.js';
import { codedOf, daysOfEntry, namedInStories, partyOf, rawNames } from './coding.js';
const sectorsOf = (parties) => unique(parties.flatMap(({ sectors }) => sectors));
/** The columns of one side; each party stands at the same place in each of them. */
function sideColumns(side, name) {
    const each = (value) => row => row[side].some(party => value(party)) ? row[side].map(party => value(party) ?? '') : '';
    return [
        [`${name} Name`, each(party => party.name)],
        [`${name} Country`, each(party => party.country)],
        [`${name} COW`, each(party => party.cow)],
        [`Primary ${name} Sector`, each(party => party.sectors[0] ?? null)],
        [`${name} Sectors`, row => sectorsOf(row[side])],
        [`${name} Title`, each(party => party.titles.join(', ') || null)],
        [`${name} Name Raw`, ({ row }) => rawNames(row, side)],
        [`Wikipedia ${name} ID`, each(party => party.wikidata)],
    ];
}
const placeKind = (place) => place?.kind === 'state' ? 'state' : world().places.get(place?.id ?? '')?.kind;
const publishedOf = ({ entry, pages }) => entry.accounts.flatMap(({ page }) => pages.get(page)?.published?.slice(0, 10) ?? []).sort();
const none = () => '';
const columns = [
    ['Event ID', ({ row }) => row.entry.id],
    ['Event Date', ({ row }) => daysOfEntry(row.entry)?.from ?? ''],
    ['Event Type', ({ coded }) => coded.type],
    ['Event Mode', ({ coded }) => [...coded.modes, ...(coded.auxiliary ? [coded.auxiliary] : [])]],
    ['Intensity', ({ coded }) => coded.score],
    ['Quad Code', ({ coded }) => coded.quad?.name ?? ''],
    ['Contexts', ({ coded }) => coded.contexts],
    ...sideColumns('actors', 'Actor'),
    ...sideColumns('recipients', 'Recipient'),
    ['Placename', ({ place }) => place?.name.en ?? place?.name.ar ?? ''],
    ['City', ({ place }) => (placeKind(place) === 'city' ? (place?.name.en ?? '') : '')],
    ['District', none],
    ['Province', none],
    ['Country', ({ place }) => world().states.get(place?.country ?? '')?.en ?? ''],
    ['Latitude', none],
    ['Longitude', none],
    ['GeoNames ID', none],
    ['Raw Placename', ({ place }) => place?.name.ar ?? ''],
    ['Feature Type', none],
    ['Source', ({ row }) => unique(row.entry.accounts.flatMap(({ outlet }) => outlet ?? []))],
    ['Publication Date', ({ row }) => publishedOf(row)[0] ?? ''],
    ['Story People', ({ row }) => namedInStories(row, ['person'])],
    ['Story Organizations', ({ row }) => namedInStories(row, ['body', 'group', 'outlet'])],
    ['Story Locations', ({ row }) => namedInStories(row, ['place', 'state'])],
    ['Language', () => 'ar'],
    ['Version', ({ version }) => `isnad-${version}`],
];
async function* cellsOf(rows, { version }) {
    for await (const row of rows) {
        const coded = codedOf(row);
        const party = (id) => partyOf(id, row);
        const place = row.entry.place === null ? undefined : row.entities.get(row.entry.place);
        const [actors, recipients] = [coded.actors.map(party), coded.recipients.map(party)];
        yield columns.map(([, of]) => of({ row, coded, actors, recipients, place, version }));
    }
}
export const writePolecat = (rows, setting) => delimited(columns.map(([name]) => name), cellsOf(rows, setting), { delimiter: '\t', between: '; ' });
