import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from '../../knowledge/load.js'

// Small tables of people and terms, so that tests of updates do not hang on what the real ones say today.

const people = `id	en	ar	short	gender	country	born	died	wikidata	source
# Egypt
person:abdel-fattah-el-sisi	Abdel Fattah el-Sisi	عبد الفتاح السيسي	السيسي	m	EGY	1954-11-19			unverified
person:mostafa-madbouly	Mostafa Madbouly	مصطفى مدبولي|مصطفى كمال مدبولي	مدبولي	m	EGY	1966-04-28			unverified
# Jordan
person:bisher-al-khasawneh	Bisher al-Khasawneh	بشر الخصاونة	الخصاونة	m	JOR	1969			unverified
person:jafar-hassan	Jafar Hassan	جعفر حسان	حسان	m	JOR	1968			unverified
`
const terms = `office	person	from	to	acting	asOf	source
# Egypt
EGY/president	person:abdel-fattah-el-sisi	2014-06-08			2025-06-01	unverified
EGY/prime-minister	person:mostafa-madbouly	2018-06-07			2025-06-01	unverified
# Jordan
JOR/prime-minister	person:bisher-al-khasawneh	2020-10-12	2024-09-15			unverified
JOR/prime-minister	person:jafar-hassan	2024-09-18			2025-06-01	unverified
`
const islandPeople = `id	en	ar	short	gender	country	born	died	wikidata	source
person:ratu-matavesi	Ratu Matavesi	راتو ماتافيسي		m	FJI				unverified
`
const islandTerms = `office	person	from	to	acting	asOf	source
FJI/prime-minister	person:ratu-matavesi	2022			2025-06-01	unverified
`

/** The files of the tables, as in `knowledge/world`. */
export const tables: Readonly<Record<string, string>> = {
  'people/asia-pacific.tsv': islandPeople,
  'people/middle-east.tsv': people,
  'terms/asia-pacific.tsv': islandTerms,
  'terms/middle-east.tsv': terms,
}

const rowsIn = (text: string): Row[] => {
  const [header, ...lines] = text.split('\n').filter(line => line && !line.startsWith('#'))
  const columns = header!.split('\t')
  return lines.map(line => Object.fromEntries(line.split('\t').map((cell, i) => [columns[i]!, cell])))
}

/** What `tablesUnder` would give of these. */
export const rowsUnder = (folder: string): Row[] =>
  Object.entries(tables).flatMap(([name, text]) => (`world/${name}`.startsWith(`${folder}/`) ? rowsIn(text) : []))

export function writeTables(folder: string): void {
  for (const [name, text] of Object.entries(tables)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}
