import type { Entity } from '../../model/records.js'
import { unique } from '../../register/words.js'
import { world } from '../../register/world.js'
import type { Cell } from '../columns.js'
import { delimited } from '../delimited.js'
import type { Exported, Setting } from '../exported.js'
import { type Coded, type CodedParty, codedOf, daysOfEntry, namedInStories, partyOf, rawNames } from './coding.js'

// POLECAT's table: 40 columns in its order, parted by tabs, several values by `; `. What is not known is left empty.

interface Row {
  row: Exported
  coded: Coded
  actors: CodedParty[]
  recipients: CodedParty[]
  place: Entity | undefined
  version: string
}

type Of = (row: Row) => Cell

const sectorsOf = (parties: readonly CodedParty[]): string[] => unique(parties.flatMap(({ sectors }) => sectors))

/** The columns of one side; each party stands at the same place in each of them. */
function sideColumns(side: 'actors' | 'recipients', name: 'Actor' | 'Recipient'): [string, Of][] {
  const each =
    (value: (party: CodedParty) => string | null): Of =>
    row =>
      row[side].some(party => value(party)) ? row[side].map(party => value(party) ?? '') : ''
  return [
    [`${name} Name`, each(party => party.name)],
    [`${name} Country`, each(party => party.country)],
    [`${name} COW`, each(party => party.cow)],
    [`Primary ${name} Sector`, each(party => party.sectors[0] ?? null)],
    [`${name} Sectors`, row => sectorsOf(row[side])],
    [`${name} Title`, each(party => party.titles.join(', ') || null)],
    [`${name} Name Raw`, ({ row }) => rawNames(row, side)],
    [`Wikipedia ${name} ID`, each(party => party.wikidata)],
  ]
}

const placeKind = (place: Entity | undefined): string | undefined =>
  place?.kind === 'state' ? 'state' : world().places.get(place?.id ?? '')?.kind

const publishedOf = ({ entry, pages }: Exported): string[] =>
  entry.accounts.flatMap(({ page }) => pages.get(page)?.published?.slice(0, 10) ?? []).sort()

const none: Of = () => ''

const columns: [string, Of][] = [
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
]

async function* cellsOf(rows: AsyncIterable<Exported>, { version }: Setting): AsyncIterable<Cell[]> {
  for await (const row of rows) {
    const coded = codedOf(row)
    const party = (id: string): CodedParty => partyOf(id, row)
    const place = row.entry.place === null ? undefined : row.entities.get(row.entry.place)
    const [actors, recipients] = [coded.actors.map(party), coded.recipients.map(party)]
    yield columns.map(([, of]) => of({ row, coded, actors, recipients, place, version }))
  }
}

export const writePolecat = (rows: AsyncIterable<Exported>, setting: Setting): AsyncIterable<string> =>
  delimited(
    columns.map(([name]) => name),
    cellsOf(rows, setting),
    { delimiter: '\t', between: '; ' },
  )
