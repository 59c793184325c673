import { document } from '../../knowledge/load.js'
import type { ContactKind } from '../../model/records.js'
import type { Ruled, RulingFile } from './ruling.js'
import type { SpeakingWords } from './speaking-of.js'
import type { UnrealFile } from './unreal.js'

// The files of `knowledge/arabic/frames/contacts/` as they are written.

export interface PatternFile {
  noun: ContactKind[] | 'none'
  pair: string[]
  initiator?: string
  host?: string
  kind?: ContactKind
  phone?: boolean
  powers?: boolean
  people?: boolean
  agreed?: boolean
  straight?: boolean
  beside?: boolean
  again?: boolean
  over?: boolean
  near?: boolean
  how?: boolean
  of?: string
  unless?: string
  passive?: boolean
  delegation?: boolean
  persons?: boolean
}

interface NounFile {
  nouns: {
    noun: string
    plurals?: string[]
    phone: ContactKind
    bare: ContactKind | null
    many?: ContactKind
    sent?: ContactKind
    takes?: boolean
    hosts?: boolean
    behind?: string
    such?: Record<string, ContactKind>
  }[]
  phone: string[]
  patterns: PatternFile[]
  attendance: string[]
  sharing: string[]
  partaking: string[]
  attending: string[]
  memory: string[]
  means: string[]
  papers: string[]
  times: string[]
  series: string[]
  recall: { what: string[]; how: string[]; verbs: string[] }
  answering: string[]
  together: string[]
  alone: string[]
}

interface VerbFile {
  verbs: { verbs: string[]; patterns: PatternFile[] }[]
  transitive: string[]
  reciprocal: string[]
  search: string[]
  listing: string[]
  gathering: string[]
  joining: string[]
  welcome: Record<'feasting' | 'dining' | 'meals' | 'honours' | 'awaiting' | 'foremost' | 'waiting' | 'being', string[]>
  leading: string[]
  wishing: string[]
  tours: string[]
  handing: string[]
  carrying: string[]
  accusative: string[]
  begins: Record<
    'asking' | 'coming' | 'wishes' | 'invitations' | 'inviting' | 'giving' | 'accepting' | 'returning',
    string[]
  >
  ends: string[]
  crowds: string[]
  officials: string[]
  lands: string[]
  leaving: string[]
  own: string[]
  captions: string[]
  neutral: string[]
  housing: string[]
  contested: Record<string, string[]>
  announcing: string[]
  apart: string[]
  rooms: string[]
  quantities: string[]
  figures: string[]
  delegated: string[]
}

interface StatusFile {
  status: RulingFile
  awaited: Partial<Record<Ruled, string[]>>
  running: string[]
  ongoing: string[]
  contents: string[]
  falsehood: string[]
  comments: string[]
  doing: string[]
  existing: string[]
  lest: string[]
  turnsThat: string[]
  befallen: string[]
  preventing: string[]
  frame: string[]
  spans: string[]
  lasting: string[]
  throughout: string[]
  conversing: string[]
  about: string[]
  itself: string[]
  margin: string[]
  since: string[]
  arriving: string[]
  expected: string[]
  departing: string[]
  held: string[]
  phases: string[]
  speaking: Record<keyof SpeakingWords, string[]>
  close: string[]
  supposed: string[]
  now: string[]
  current: string[]
  justNow: string[]
  refusing: string[]
  framing: string[]
  unreal: UnrealFile
  discussing: string[]
  denying: string[]
  dayBefore: string[]
  dayAfter: string[]
  either: string[]
  sooner: string[]
  hosting: string[]
  followed: string[]
  turns: string[]
  where: string[]
  recent: string[]
  last: string[]
  lastOf: string[]
  broken: string[]
  former: string[]
  also: string[]
  then: string[]
  each: string[]
  afterwards: string[]
  remarking: string[]
  onwards: string[]
  why: string[]
  greeting: string[]
  by: string[]
  too: string[]
  except: string[]
  unset: string[]
  refused: string[]
  shelved: string[]
  agenda: string[]
  noCondition: string[]
  movingOn: string[]
  agreements: string[]
  atPresent: string[]
}

export const contactFolder = 'arabic/frames/contacts'

export const contactNounFile = (): NounFile => document<NounFile>(`${contactFolder}/nouns`)
export const contactVerbFile = (): VerbFile => document<VerbFile>(`${contactFolder}/verbs`)
export const contactStatusFile = (): StatusFile => document<StatusFile>(`${contactFolder}/status`)
