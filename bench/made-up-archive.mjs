// A web archive made up for the bench: records as a news crawl writes them, one in ten an Arabic page, each among the markup that
// pages have. No word of it is anybody's.
import { closeSync, openSync, writeSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const words =
  'الوزير المجلس المدينة الميناء الخطة الموسم الطريق المدرسة السوق الحكومة البيان الاجتماع اليوم قبل بعد في من على إلى أن'.split(
    ' ',
  )
const latin =
  'minister council city harbour plan season road school market government statement meeting today before after'.split(
    ' ',
  )

/** Numbers that look like chance and are the same in every run. */
function numbers(seed) {
  let state = seed * 2654435761 + 1
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const sentence = (next, from) => `${Array.from({ length: 12 + next(14) }, () => from[next(from.length)]).join(' ')}.`

/** A page of some 60 KB: navigation, scripts, a story of a dozen paragraphs, other headlines. */
export function madeUpPage(n, arabic) {
  const next = numbers(n + 1)
  const from = arabic ? words : latin
  const lines = count => Array.from({ length: count }, () => sentence(next, from))
  const links = count =>
    lines(count).map(line => `<li class="item"><a href="/news/${next(1e6)}">${line.slice(0, 60)}</a></li>`)
  const script = `<script>var state=${JSON.stringify(Array.from({ length: 900 }, () => next(1e9)))};</script>`
  return `<!DOCTYPE html><html lang="${arabic ? 'ar' : 'en'}"><head><meta charset="utf-8"><title>${lines(1)[0]}</title>${script}</head><body><nav><ul>${links(60).join('')}</ul></nav><main><article><h1>${lines(1)[0].slice(0, 70)}</h1>${lines(
    12,
  )
    .map((_, i) => `<p>${lines(2 + (i % 3)).join(' ')}</p>`)
    .join(
      '',
    )}</article><aside><ul>${links(80).join('')}</ul></aside></main>${script}<footer>${links(40).join('')}</footer></body></html>`
}

const crlf = '\r\n'

function record(n, html) {
  const body = Buffer.from(html)
  const http = Buffer.from(`HTTP/1.1 200 OK${crlf}Content-Type: text/html; charset=utf-8${crlf}${crlf}`)
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: https://news.example/${n}`,
    'WARC-Date: 2025-03-04T05:06:07Z',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${http.length + body.length}`,
  ]
  return Buffer.concat([Buffer.from(head.join(crlf) + crlf + crlf), http, body, Buffer.from(crlf + crlf)])
}

const kinds = 100

/** Writes an archive of so many records, one in `oneIn` Arabic. A hundred pages take turns: packing them is not what is measured. */
export function writeArchive(path, count, oneIn) {
  const members = Array.from({ length: kinds }, (_, n) => gzipSync(record(n, madeUpPage(n, n % oneIn === 0))))
  const file = openSync(path, 'w')
  for (let n = 0; n < count; n++) writeSync(file, members[n % kinds])
  closeSync(file)
}
