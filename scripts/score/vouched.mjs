// Who vouches for a contact (corpus/vouched.jsonl): every chain by which a passage has it, the page's own voice told apart.
//   node scripts/score/vouched.mjs [--misses]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readText, root } from './engine.mjs'
import { sharesOf } from './gold.mjs'
import { isOne, sameLatin } from './names.mjs'

const file = 'corpus/vouched.jsonl'

const sideIs = (name, entity) => sameLatin(name, entity?.name.en)

const isContact = (gold, { contact }, entities) =>
  contact !== null &&
  contact.participants.length === gold.sides.length &&
  gold.sides.every(name => contact.participants.some(id => sideIs(name, entities.get(id))))

const sameLink = (name, link, entities) => isOne([name], [], link.name, entities.get(link.entity))

/** Links are compared one by one; a chain without links is the page's own voice. */
const sameChain = (gold, read, entities) =>
  gold.length === read.length && gold.every((name, i) => sameLink(name, read[i], entities))

const drawn = chain => (chain.length ? chain.map(link => link.name ?? link).join(' ← ') : 'the page')

function compare({ id, text, outlet, contacts }, n) {
  const reading = readText(text, null, outlet)
  const entities = new Map(reading.entities.map(entity => [entity.id, entity]))
  const events = reading.stories.flatMap(story => story.events).filter(event => event.contact)
  const misses = contacts.flatMap(gold => {
    n.contacts++
    const event = events.find(each => isContact(gold, each, entities))
    if (!event) return [`missed    ${gold.sides.join(' + ')}`]
    n.found++
    const read = event.contact.reportedBy
    const missing = gold.reportedBy.filter(chain => !read.some(each => sameChain(chain, each, entities)))
    const extra = read.filter(each => !gold.reportedBy.some(chain => sameChain(chain, each, entities)))
    n.chains += gold.reportedBy.length
    n.right += gold.reportedBy.length - missing.length
    n.read += read.length
    n.whole += missing.length + extra.length === 0 ? 1 : 0
    const own = gold.reportedBy.some(chain => chain.length === 0)
    n.own += own === read.some(chain => chain.length === 0) ? 1 : 0
    const of = gold.sides.join(' + ')
    return [
      ...missing.map(chain => `lacks     ${of}: ${drawn(chain)}`),
      ...extra.map(chain => `has       ${of}: ${drawn(chain)}`),
    ]
  })
  return misses.length ? [`${id} ${text}`, ...misses.map(miss => `   ${miss}`)] : []
}

/** Figures in percent, lines to print, and the files that the gold is made of. */
export function measure({ misses = false } = {}) {
  const passages = readFileSync(join(root, file), 'utf8').trim().split('\n').map(JSON.parse)
  const n = { contacts: 0, found: 0, chains: 0, right: 0, read: 0, whole: 0, own: 0 }
  const missed = passages.flatMap(passage => compare(passage, n))
  const rows = [
    ['contacts found', n.found, n.contacts],
    ['chains P', n.right, n.read],
    ['chains R', n.right, n.chains],
    ['all chains of a contact', n.whole, n.found],
    ['own voice told apart', n.own, n.found],
  ]
  const { figures, lines } = sharesOf('vouched', rows)
  return { figures, lines: [...(misses ? missed : []), `${passages.length} passages`, ...lines], files: [file] }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const line of measure({ misses: process.argv.includes('--misses') }).lines) console.log(line)
