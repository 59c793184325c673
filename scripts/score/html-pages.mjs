// The pages of corpus/html: templates filled with stories. What each says is known from what it was filled with, and what
// else stands on it from the marks of its template, which no page keeps.
//
//   node scripts/score/html-pages.mjs FOLDER      writes them, to be looked at
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { root } from '../ready.mjs'

const folder = join(root, 'corpus', 'html')
const read = name => readFileSync(join(folder, name), 'utf8')

const weekdays = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']
const months = [
  ['يناير', 'كانون الثاني'],
  ['فبراير', 'شباط'],
  ['مارس', 'آذار'],
  ['أبريل', 'نيسان'],
  ['مايو', 'أيار'],
  ['يونيو', 'حزيران'],
  ['يوليو', 'تموز'],
  ['أغسطس', 'آب'],
  ['سبتمبر', 'أيلول'],
  ['أكتوبر', 'تشرين الأول'],
  ['نوفمبر', 'تشرين الثاني'],
  ['ديسمبر', 'كانون الأول'],
]

/** A moment written in one of the ways of the templates. */
function written(moment, how) {
  const [, year, month, day, hour, minute, zone] = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)(.*)$/.exec(moment)
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  const weekday = weekdays[date.getUTCDay()]
  const [name, levant] = months[Number(month) - 1]
  const twelve = `${String(Number(hour) % 12 || 12).padStart(2, '0')}:${minute} ${Number(hour) < 12 ? 'ص' : 'م'}`
  const hijri = new Intl.DateTimeFormat('ar-SA-u-ca-islamic-umalqura-nu-latn', { dateStyle: 'long', timeZone: 'UTC' })
  const ways = {
    iso: `${year}-${month}-${day}T${hour}:${minute}:00${zone}`,
    utc: new Date(moment).toISOString().replace('.000Z', '+00:00'),
    dcterms: `${year}-${month}-${day}T${hour}:${minute}${zone}`,
    isoday: `${year}-${month}-${day}`,
    dcslash: `${year}/${month}/${day}`,
    long: `${weekday} ${Number(day)} ${name} ${year}`,
    comma: `${weekday}, ${Number(day)} ${name}, ${year}`,
    portal: `${weekday}، ${day} ${name} ${year} ${twelve}`,
    levant: `${Number(day)} ${levant} ${year}`,
    maghreb: `${Number(day)} ${name} ${year} على الساعة ${hour}:${minute}`,
    slash: `${day}/${month}/${year}`,
    dotted: `${day}.${month}.${year}`,
    dash: `${year}-${month}-${day}`,
    time: `${hour}:${minute}`,
    time12: twelve,
    ago: 'منذ 3 ساعات',
    hijri: hijri.format(date),
  }
  if (!(how in ways)) throw new Error(`no way to write a date: ${how}`)
  return ways[how]
}

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const inJson = (text, ascii) => {
  const quoted = JSON.stringify(text).slice(1, -1).replaceAll('</', '<\\/')
  return ascii
    ? quoted.replaceAll(/[^\x20-\x7e]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : quoted
}

const kinds = { '# ': 'h', '> ': 'q', '- ': 'li' }
const itemOf = line => {
  const mark = line.slice(0, 2)
  return mark in kinds ? { kind: kinds[mark], text: line.slice(2) } : { kind: 'p', text: line }
}

/** The body as the template lays it out. `mark` puts around each text what says that it is the story's. */
function bodyOf(items, template, mark) {
  const put = ({ kind, text }) => template[kind].replace('|', () => mark(escaped(text)))
  const parts = []
  for (let i = 0; i < items.length; i++) {
    if (items[i].kind !== 'li') {
      parts.push(put(items[i]))
      continue
    }
    const from = i
    while (items[i + 1]?.kind === 'li') i++
    parts.push(
      template.ul.replace('|', () =>
        items
          .slice(from, i + 1)
          .map(put)
          .join(''),
      ),
    )
  }
  return parts.join('\n')
}

/** Takes one after the other from a list that never ends. */
const pool = (list, from) => {
  let at = from
  return count => Array.from({ length: count }, () => list[at++ % list.length])
}

function fill(text, template, story, second, pools, number) {
  const headlines = pool(pools.headlines, number * 7)
  const comments = pool(pools.comments, number)
  const posts = pool(pools.posts, number)
  const place = /\{\{(second )?(\w+)(?: ((?:[^{}]|\{[^{}]*\})*))?\}\}/g
  const items = of => of.body.map(itemOf)
  return text.replaceAll(place, (whole, other, name, rest = '') => {
    const of = other ? second : story
    const marked = other ? 'body2' : 'body'
    const [first, ...more] = rest.split(' ')
    const each = (count, one) => Array.from({ length: count }, (_, i) => one(i)).join('')
    const counted = () => [Number(first), more.join(' ')]
    switch (name) {
      case 'date':
        return written(of.published, rest)
      case 'modified':
        return written(of.modified ?? of.published, rest)
      case 'url':
        return template.url.replace('{id}', of.id)
      case 'id':
        return of.id
      case 'number':
        return String((number + 3) * 1237 * Number(rest))
      case 'json':
        return inJson(of[rest], template.ascii)
      case 'body': {
        const [from, to] = rest ? rest.split(' ').map(Number) : [0]
        return bodyOf(items(of).slice(from, to), template, text => `<g ${marked}>${text}</g>`)
      }
      case 'jsonbody':
        return inJson(
          bodyOf(items(of), template, text => text),
          template.ascii,
        )
      case 'jsonlines':
        return inJson(
          items(of)
            .map(item => item.text)
            .join('\n'),
          template.ascii,
        )
      case 'headlines': {
        const [count, one] = counted()
        const taken = headlines(count)
        return each(count, i => one.replace('|', () => escaped(taken[i])))
      }
      case 'tags':
        return of.tags.map(tag => rest.replace('|', () => escaped(tag))).join('')
      case 'comments': {
        const [count, one] = counted()
        const taken = comments(count)
        return each(count, i => one.replace('$name', taken[i].name).replace('$text', taken[i].text))
      }
      case 'post': {
        const [post] = posts(1)
        return rest.replaceAll(/\$(name|handle|text|date)/g, (_, key) => escaped(post[key]))
      }
      default:
        if (of[name] === undefined) throw new Error(`${whole}: nothing to fill in`)
        return escaped(of[name])
    }
  })
}

/** Takes the marks out, and tells where in the page what they name stands: the innermost counts. */
function unmarked(text) {
  const regions = []
  const open = []
  let html = ''
  let at = 0
  for (const match of text.matchAll(/<g ([a-z0-9,-]+)>|<\/g>/g)) {
    html += text.slice(at, match.index)
    at = match.index + match[0].length
    if (match[1]) {
      open.push({ kinds: match[1].split(','), from: html.length, to: -1 })
      regions.push(open.at(-1))
    } else open.pop().to = html.length
  }
  if (open.length) throw new Error('a mark is left open')
  return { html: html + text.slice(at), regions }
}

const plain = html =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** The lines above a template: a name and a value each; markup stands as it is. */
const headOf = head =>
  Object.fromEntries(
    head
      .trim()
      .split('\n')
      .map(line => {
        const [, name, value] = /^(\w+): (.*)$/.exec(line)
        return [name, /^(?:["'[]|true$|null$)/.test(value) ? parse(value) : value]
      }),
  )

/** Every page with what it must give: its source, its gold, and where its furniture stands. */
export function htmlPages() {
  const stories = new Map(parse(read('stories.yaml')).map(story => [story.id, story]))
  const pools = parse(read('pools.yaml'))
  const names = readdirSync(join(folder, 'templates')).filter(name => name.endsWith('.html'))
  let number = 0
  return names.sort().flatMap(name => {
    const [, head, ...rest] = read(join('templates', name)).split(/^---$/m)
    const template = headOf(head)
    return template.pages.map((id, i) => {
      const story = stories.get(id)
      const second = template.second ? stories.get(template.second[i]) : null
      const { html, regions } = unmarked(fill(rest.join('---').trimStart(), template, story, second, pools, number++))
      const bodyIn = kind =>
        regions.filter(({ kinds }) => kinds[0] === kind).map(({ from, to }) => plain(html.slice(from, to)))
      const shown = bodyIn('body')
      return {
        id: `${basename(name, '.html')}/${id}`,
        heldOut: template.heldOut ?? false,
        charset: template.charset ?? 'utf-8',
        url: template.url.replace('{id}', id),
        html,
        title: story.headline,
        date: story.published.slice(0, 10),
        outlet: template.outlet,
        body: shown.length ? shown : story.body.map(line => itemOf(line).text),
        second: second && { title: second.headline, body: bodyIn('body2') },
        furniture: regions.filter(({ kinds }) => !/^(?:body|headline)/.test(kinds[0])),
        headlines: regions.filter(({ kinds }) => /^headline/.test(kinds[0])),
      }
    })
  })
}

/** What the pages are made of. */
export const htmlFiles = () => [
  join(folder, 'stories.yaml'),
  join(folder, 'pools.yaml'),
  ...readdirSync(join(folder, 'templates'))
    .sort()
    .map(name => join(folder, 'templates', name)),
]

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const into = process.argv[2] ?? join('/tmp', 'isnad-html')
  for (const { id, html } of htmlPages()) {
    mkdirSync(join(into, id.split('/')[0]), { recursive: true })
    writeFileSync(join(into, `${id}.html`), html)
  }
}
