// Contacts that the built reader finds in real papers, drawn at random, to be judged by hand; or whole articles that speak of contacts, with what is
// found in them, so that what is missed is seen.
//
//   node scripts/sample-contacts.mjs [--articles] [--seed 1] [--n 150] [--json]
//
// The articles are no part of the project: they are looked for in $ISNAD_SHARED, else in ../shared, and the script says so when they are not
// there. A contact told in the same words by several papers counts once.
import { drawnArticles, drawnFindings } from './score/drawing.mjs'
import { sampleOptions } from './score/sample-options.mjs'

const values = sampleOptions(null, { articles: { type: 'boolean', default: false } })

const seed = Number(values.seed)
const n = Number(values.n ?? (values.articles ? 100 : 150))

function contactsOf(reading) {
  const names = new Map(reading.entities.map(({ id, name }) => [id, name.ar]))
  const nameOf = id => (id === null ? null : (names.get(id) ?? id))
  return reading.stories
    .flatMap(story => story.events)
    .filter(event => event.contact)
    .map(({ contact, status, date, place, evidence, rule }) => ({
      kind: contact.kind,
      status,
      participants: contact.participants.map(nameOf),
      initiator: nameOf(contact.initiator),
      host: nameOf(contact.host),
      date: date?.value ?? null,
      place: nameOf(place),
      told: evidence.map(([from, to]) => reading.page.text.slice(from, to).replace(/\s+/gu, ' ')),
      rule,
    }))
}

const lettersOf = text => text.replace(/[^\p{L}\d]/gu, '').slice(0, 100)

function print({ kind, status, participants, initiator, host, date, place, told, rule }) {
  const more = [initiator && `by ${initiator}`, host && `host ${host}`, date, place].filter(Boolean)
  console.log(`  ${kind} ${status}: ${participants.join(' + ')}  ${more.join(', ')}  ${rule}`)
  for (const words of told) console.log(`    │ ${words}`)
}

async function ofContacts() {
  const found = reading =>
    contactsOf(reading).map(contact => [
      `${lettersOf(contact.told[0])} ${contact.participants.join(' ')}`,
      { article: reading.page.source, ...contact },
    ])
  for (const [i, contact] of (await drawnFindings({ found, seed, n })).entries()) {
    if (values.json) console.log(JSON.stringify(contact))
    else {
      console.log(`${i + 1}  ${contact.article}`)
      print(contact)
    }
  }
}

const speaks = /(?<!\p{L})[وف]?(?:اتصالا هاتفيا|استقبل|التقى|مباحثات)(?!\p{L})/u

async function ofArticles() {
  for (const [i, { page, reading }] of (
    await drawnArticles({ mayHold: text => speaks.test(text), seed, n })
  ).entries()) {
    const contacts = reading ? contactsOf(reading) : null
    if (values.json) console.log(JSON.stringify({ article: page.id, text: page.text, contacts }))
    else {
      console.log(
        `${i + 1}  ${page.id}  ${page.outlet}  ${page.published}${contacts ? '' : '  not read'}\n${page.text}`,
      )
      contacts?.forEach(print)
    }
  }
}

await (values.articles ? ofArticles() : ofContacts())
