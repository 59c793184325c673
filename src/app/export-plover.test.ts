import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { document, table } from '../knowledge/load.js'
import { PloverType } from '../model/records.js'
import { world } from '../register/world.js'
import { nobody, withExports } from './testing-export.js'

const register = withExports()

interface Coding {
  quads: { types: string[] }[]
  scores: Record<string, number>
  modes: Record<string, string[]>
  sectors: Record<'kinds' | 'parts' | 'ranks', Record<string, string>> & { roles: Record<string, string[]> }
}

const coding = document<Coding>('export/plover')
const sectors =
  'COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC'.split(' ')
const modes = ['future', 'hypothetical', 'negation', ...Object.values(coding.modes).flat()] as [string, ...string[]]

const Party = z.strictObject({
  code: z.string().length(3).optional(),
  sector: z.enum(sectors as [string, ...string[]]).optional(),
  other_sectors: z.array(z.enum(sectors as [string, ...string[]])).optional(),
  entity_text: z.string().optional(),
  identifier_id: z
    .string()
    .regex(/^Q\d+$/u)
    .optional(),
  identifier_text: z.string(),
  office: z.string().optional(),
})

/** The fields that the manual names; `size` is what it allows besides, `isnad` what is ours. */
const Plover = z.strictObject({
  id: z.string(),
  has_event: z.boolean(),
  date: z.iso.date().nullable(),
  enddate: z.iso.date().optional(),
  actor: z.array(Party),
  recipient: z.array(Party).optional(),
  event: z.array(PloverType).min(1),
  event_loc: z
    .strictObject({
      extracted_place: z.string().optional(),
      resolved_place: z.string().optional(),
      country_code: z.string().length(3).optional(),
      resolution: z.int().min(1).max(5).optional(),
    })
    .optional(),
  event_text: z.array(z.string()),
  quad_code: z.int().min(1).max(4),
  event_scale: z.number().min(-10).max(10),
  mode: z.array(z.enum(modes)).optional(),
  context: z.array(z.string()).optional(),
  link: z.string().optional(),
  text_info: z.strictObject({ start: z.int(), end: z.int() }).optional(),
  size: z.strictObject({ dead: z.int(), injured: z.int(), arrested: z.int() }).partial().optional(),
  cite_info: z.record(z.string(), z.string()).optional(),
  coder: z.string(),
  comment: z.string().optional(),
  isnad: z.record(z.string(), z.unknown()),
})

type Record_ = z.infer<typeof Plover>

const records = async (query = {}): Promise<Record_[]> =>
  (await register().text({ format: 'plover', ...query }))
    .split('\n')
    .filter(Boolean)
    .map(line => Plover.parse(JSON.parse(line)))

const the = async (kind: string, status: string): Promise<Record_[]> => records({ kind, status })

describe('the data of PLOVER', () => {
  it('has each type in one quarter, with a score', () => {
    expect(coding.quads.flatMap(({ types }) => types).sort()).toEqual([...PloverType.options].sort())
    for (const type of PloverType.options) expect(coding.scores[type]).toBeTypeOf('number')
  })

  it('names sectors, roles and states that there are', () => {
    const { kinds, parts, ranks, roles } = coding.sectors
    for (const sector of [kinds, parts, ranks].flatMap(Object.values)) expect(sectors).toContain(sector)
    for (const sector of Object.keys(roles)) expect(sectors).toContain(sector)
    for (const role of Object.values(roles).flat()) expect(world().roles.has(role), role).toBe(true)
    const ids = table('export/cow').map(({ id }) => id!)
    for (const id of ids) expect(world().states.has(id), id).toBe(true)
    expect(new Set(table('export/cow').map(({ cow }) => cow)).size).toBe(ids.length)
  })
})

describe('plover', () => {
  it('has a record for each entry, by the fields of the manual', async () => {
    expect((await records()).map(({ id }) => id)).toEqual(register().entries.map(({ id }) => id))
  })

  it('codes what is still to come as an agreement, and what was called off as a refusal to meet', async () => {
    for (const record of await the('visit', 'planned')) {
      expect(record).toMatchObject({ event: ['AGREE'], mode: ['future'], quad_code: 1, event_scale: 2.5 })
      expect(record.isnad).toMatchObject({ status: 'planned', kind: 'visit' })
    }
    for (const record of await the('visit', 'cancelled'))
      expect(record).toMatchObject({ event: ['REJECT'], mode: ['meet'], quad_code: 3, event_scale: -2 })
  })

  it('has the visitor for actor and who is visited for recipient', async () => {
    const planned = (await the('visit', 'planned')).find(({ date }) => date === '2024-05-01')!
    expect(planned.enddate).toBe('2024-05-03')
    expect(planned.actor!.map(({ identifier_text }) => identifier_text)).toEqual(['Vladimir Putin'])
    expect(planned.actor![0]).toMatchObject({ code: 'RUS', sector: 'GOV', office: 'president of Russia' })
    expect(planned.recipient!.map(({ code }) => code)).toEqual(['EGY'])
  })

  it('scores by mode, and tells no event that is denied', async () => {
    for (const record of await the('visit', 'happened'))
      expect(record).toMatchObject({ event: ['CONSULT'], mode: ['visit'], event_scale: 4, has_event: true })
    const [denied] = await the('meeting', 'denied')
    expect(denied).toMatchObject({ has_event: false, mode: expect.arrayContaining(['negation']), date: null })
    expect(denied!.comment).toBeTruthy()
  })

  it('is an empty file where nothing fits', async () => {
    expect(await register().text({ format: 'plover', ...nobody })).toBe('')
  })
})

const columns = [
  'Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts',
  'Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID',
  'Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID',
  'Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type',
  'Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version',
].flatMap(line => line.split(','))

const rowsOf = (text: string): string[][] => parse(text, { delimiter: '\t' }) as string[][]

describe('polecat', () => {
  it('has its 40 columns in its order, and a row for each entry', async () => {
    const [head, ...rows] = rowsOf(await register().text({ format: 'polecat' }))
    expect(head).toEqual(columns)
    expect(head).toHaveLength(40)
    expect(rows.map(([id]) => id)).toEqual(register().entries.map(({ id }) => id))
  })

  it('fills what is known and leaves blank what is not', async () => {
    const [head, ...rows] = rowsOf(await register().text({ format: 'polecat', kind: 'visit', status: 'planned' }))
    const planned = rows.map(cells => Object.fromEntries(head!.map((name, i) => [name, cells[i]!])))
    const visit = planned.find(row => row['Event Date'] === '2024-05-01')
    expect(visit).toMatchObject({
      'Event Type': 'AGREE',
      'Event Mode': 'future',
      Intensity: '2.5',
      'Quad Code': 'VERBAL COOPERATION',
      'Actor Name': 'Vladimir Putin',
      'Actor Country': 'Russia',
      'Actor COW': '365',
      'Primary Actor Sector': 'GOV',
      'Recipient COW': '651',
      'Recipient Country': 'Egypt',
      'Primary Recipient Sector': '',
      Latitude: '',
      Longitude: '',
      'GeoNames ID': '',
      Language: 'ar',
    })
  })

  it('holds no formula', async () => {
    for (const cell of rowsOf(await register().text({ format: 'polecat' })).flat())
      if (!/^-?\d+(?:\.\d+)?$/u.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/u)
  })

  it('is a header alone where nothing fits', async () => {
    expect(rowsOf(await register().text({ format: 'polecat', ...nobody }))).toEqual([columns])
  })
})
