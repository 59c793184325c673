import type { Write } from './exported.js'

// Each format is one file, loaded when it is asked for.

export const formatIds = [
  'jsonl',
  'csv',
  'parquet',
  'plover',
  'polecat',
  'jsonld',
  'webannotation',
  'graphml',
  'ics',
  'markdown',
  'html',
] as const
export type FormatId = (typeof formatIds)[number]

export interface Format {
  about: string
  mediaType: string
  /** of a file's name */
  suffix: string
  /** no text that a terminal could show */
  isBinary: boolean
  /** whether it writes what stands in the pages of accounts, and not only in the entry */
  needsReadings: boolean
  load: () => Promise<Write>
}

const text = { isBinary: false, needsReadings: false }

export const formats: Record<FormatId, Format> = {
  jsonl: {
    ...text,
    about: 'whole entries, one a line',
    mediaType: 'application/x-ndjson; charset=utf-8',
    suffix: 'jsonl',
    load: async () => (await import('./jsonl.js')).writeJsonl,
  },
  csv: {
    ...text,
    about: 'a table for spreadsheets: a row for each entry, or --rows accounts',
    mediaType: 'text/csv; charset=utf-8; header=present',
    suffix: 'csv',
    load: async () => (await import('./csv.js')).writeCsv,
  },
  parquet: {
    about: 'the same table with types and lists',
    mediaType: 'application/vnd.apache.parquet',
    suffix: 'parquet',
    isBinary: true,
    needsReadings: false,
    load: async () => (await import('./parquet.js')).writeParquet,
  },
  plover: {
    ...text,
    about: 'PLOVER event records, one a line',
    mediaType: 'application/x-ndjson; charset=utf-8',
    suffix: 'plover.jsonl',
    needsReadings: true,
    load: async () => (await import('./plover/records.js')).writePlover,
  },
  polecat: {
    ...text,
    about: 'the 40 columns of POLECAT, parted by tabs',
    mediaType: 'text/tab-separated-values; charset=utf-8',
    suffix: 'polecat.txt',
    needsReadings: true,
    load: async () => (await import('./plover/polecat.js')).writePolecat,
  },
  jsonld: {
    ...text,
    about: 'schema.org: Event, Claim and NewsArticle as linked data',
    mediaType: 'application/ld+json; charset=utf-8',
    suffix: 'jsonld',
    load: async () => (await import('./jsonld.js')).writeJsonLd,
  },
  webannotation: {
    ...text,
    about: 'W3C annotations: what is cited, by code points of the page',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
    suffix: 'annotations.jsonld',
    needsReadings: true,
    load: async () => (await import('./webannotation.js')).writeAnnotations,
  },
  graphml: {
    ...text,
    about: 'who is in contact with whom, as a graph',
    mediaType: 'application/graphml+xml; charset=utf-8',
    suffix: 'graphml',
    load: async () => (await import('./graphml.js')).writeGraphml,
  },
  ics: {
    ...text,
    about: 'a calendar of what has a known day',
    mediaType: 'text/calendar; charset=utf-8',
    suffix: 'ics',
    load: async () => (await import('./ics.js')).writeIcs,
  },
  markdown: {
    ...text,
    about: 'a report of an entry or a period, in both languages',
    mediaType: 'text/markdown; charset=utf-8',
    suffix: 'md',
    load: async () => (await import('./report/markdown.js')).writeMarkdown,
  },
  html: {
    ...text,
    about: 'the same report as one page to print or to send',
    mediaType: 'text/html; charset=utf-8',
    suffix: 'html',
    load: async () => (await import('./report/html.js')).writeHtml,
  },
}
