// The real Arabic pages in the test suites of fundus, newspaper4k, trafilatura and goose3: title, date and body beside what the
// suite says is right. Nothing of them is in this repository: the folder holds checkouts of the four.
//
//   node bench/extraction/arabic.mjs FOLDER
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { root } from '../../scripts/ready.mjs'
import { laidOut, storyOf } from './story.mjs'

const { readPage } = await import(`${root}/dist/app/read-page.js`)

const folder = resolve(process.argv[2] ?? '.')
const bytesOf = path => readFileSync(join(folder, path))
const textOf = path => bytesOf(path).toString('utf8')
const jsonOf = path => JSON.parse(textOf(path))

const lbc = 'fundus/tests/resources/parser/test_data/lb'
const cnn = 'goose3/tests/data/content/test_cnn_arabic'
const news = 'newspaper4k/tests/data'

const trafilaturas = () =>
  Object.entries(jsonOf('trafilatura/tests/evaldata.json')).find(
    ([, { file }]) => file === 'assabah.com.tn.article.html',
  )

/** What stands between two places of a text, the first included. */
const between = (text, from, to) => text.slice(text.indexOf(from), text.indexOf(to))

const pages = [
  {
    name: 'fundus: LBCGroup',
    html: () => gunzipSync(bytesOf(`${lbc}/LBCGroup_2026_01_08.html.gz`)).toString('utf8'),
    gold: () => {
      const { title, publishing_date, body } = jsonOf(`${lbc}/LBCGroup.json`).V1
      return {
        title,
        date: publishing_date,
        body: body.sections.flatMap(part => [...part.headline, ...part.paragraphs]).join('\n'),
      }
    },
  },
  {
    name: 'newspaper4k: arabic_article',
    html: () => textOf(`${news}/html/arabic_article.html`),
    // The suite has no date; by the page it was last changed on 28 August 2013.
    gold: () => ({
      title: jsonOf(`${news}/metadata/arabic_article.json`).title,
      date: '2013-08-28',
      body: textOf(`${news}/txt/arabic_article.txt`),
    }),
  },
  {
    name: 'trafilatura: assabah.com.tn',
    html: () => textOf('trafilatura/tests/eval/assabah.com.tn.article.html'),
    // The suite has three strings that must be there and no date: title by the suite, date and body by reading the page.
    gold: page => ({
      title: trafilaturas()[1].title,
      date: '2019-02-08',
      body: between(page.text, '- الجيل الذي سعى', 'إضافة تعليق جديد').replace('حوار: آسيا العتروس', ''),
      holds: trafilaturas()[1].with,
      lacks: trafilaturas()[1].without,
    }),
  },
  {
    name: 'goose3: CNN Arabic',
    html: () => textOf(`${cnn}.html`),
    // The suite has the beginning of the body and nothing else. The story is that of newspaper4k, as it was on 4 August 2013.
    gold: () => ({
      title: jsonOf(`${news}/metadata/arabic_article.json`).title,
      date: '2013-08-04',
      body: textOf(`${news}/txt/arabic_article.txt`),
      holds: [jsonOf(`${cnn}.json`).expected.cleaned_text],
    }),
  },
]

const words = text => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
const flat = text => words(text ?? '').join(' ')

function overlap(gold, read) {
  const left = new Map()
  for (const word of words(gold)) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of words(read)) {
    const n = left.get(word) ?? 0
    if (n > 0) both++
    left.set(word, n - 1)
  }
  return (2 * both) / (words(gold).length + words(read).length)
}

console.log('| page | title | date | body F1 | strings of the suite |')
console.log('|---|---|---|---|---|')
for (const { name, html, gold } of pages) {
  const read = laidOut(html())
  // The line of agency and city is part of the text that the suites give.
  const dateline = read.furniture
    .filter(({ rule }) => rule === 'dateline/lead')
    .map(({ span }) => read.page.text.slice(...span))
  const body = [...dateline, storyOf(read)].join(' ')
  const day = readPage(read.page).stories?.[0]?.published?.value ?? null
  const { title, date, body: wanted, holds = [], lacks = [] } = gold(read.page)
  const own = flat(read.page.title)
  const sameTitle = own !== '' && (own.startsWith(flat(title)) || flat(title).startsWith(own))
  const sameDate = day?.slice(0, 10) === date.slice(0, 10)
  const right =
    holds.filter(text => flat(body).includes(flat(text))).length +
    lacks.filter(text => !flat(body).includes(flat(text))).length
  const cells = [name, sameTitle ? 'right' : `wrong: ${read.page.title}`, sameDate ? 'right' : `wrong: ${day}`]
  console.log(
    `| ${[...cells, overlap(wanted, body).toFixed(3), `${right} of ${holds.length + lacks.length}`].join(' | ')} |`,
  )
}
