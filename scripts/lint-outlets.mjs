// A lint of knowledge/world/outlets.tsv: nobody twice, no host and no name with two outlets, hosts and zones as they are written.
//   node scripts/lint-outlets.mjs      run by npm test
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foldName } from './fold-name.mjs'
import { rowsOf } from './lint-world.mjs'
import { root } from './ready.mjs'

const columns = ['id', 'en', 'ar', 'latin', 'kind', 'country', 'hosts', 'language', 'zone', 'alone', 'source']
const kinds = ['agency', 'newspaper', 'broadcaster', 'site']
const many = cell => cell.split('|').filter(Boolean)

// What a host begins with by custom is no part of it: subdomains are compared by their labels.
const host = /^(?!(?:www\d?|m|mobile)\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/u

function isZone(zone) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return zone.includes('/')
  } catch {
    return false
  }
}

function formFaults({ id, en, ar, kind, country, hosts, language, zone, alone, source, cells }) {
  const faults = []
  if (cells > columns.length) faults.push(`${cells} cells`)
  if (!/^outlet:[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) faults.push('is no id of an outlet')
  if (!en || !ar) faults.push('has no name')
  if (!kinds.includes(kind)) faults.push(`kind is «${kind}»`)
  if (country && !/^[A-Z]{3}$/u.test(country)) faults.push(`country is «${country}»`)
  if (!/^[a-z]{2}$/u.test(language)) faults.push(`language is «${language}»`)
  if (zone && !isZone(zone)) faults.push(`there is no zone ${zone}`)
  if (alone && alone !== 'no') faults.push(`alone is «${alone}»`)
  if (!source) faults.push('has no source')
  for (const each of many(hosts)) if (!host.test(each)) faults.push(`${each} is no host, or has a label that is custom`)
  return faults
}

/** What several rows have of which one should. */
function shared(rows, what, of) {
  const owners = new Map()
  for (const row of rows) for (const each of new Set(of(row))) owners.set(each, [...(owners.get(each) ?? []), row])
  return [...owners]
    .filter(([, all]) => all.length > 1)
    .map(([each, all]) => `${all[1].at}: ${what} ${each} has ${all.map(row => row.id).join(' and ')}`)
}

export function outletMistakes({ file, columns: found, rows }) {
  if (found.join() !== columns.join()) return [`${file}: the columns are ${columns.join(', ')}`]
  return [
    ...rows.flatMap(row => formFaults(row).map(fault => `${row.at}: ${row.id} ${fault}`)),
    ...shared(rows, 'the id', row => [row.id]),
    ...shared(rows, 'the host', row => many(row.hosts)),
    ...shared(rows, 'the name', row => many(row.ar).map(foldName)),
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const table = rowsOf(readFileSync(join(root, 'knowledge', 'world', 'outlets.tsv'), 'utf8'), 'outlets.tsv')
  const wrong = outletMistakes(table)
  for (const line of wrong) console.log(line)
  const arabic = table.rows.filter(row => row.language === 'ar' && row.hosts)
  console.log(`outlets: ${table.rows.length}, ${arabic.length} in Arabic with a host, ${wrong.length} mistakes`)
  if (wrong.length || table.rows.length === 0) process.exitCode = 1
}
