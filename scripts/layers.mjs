// What may import what, and what `src/` may not hold. The reasons are in ARCHITECTURE.md.
// A pure function from files to violations; check-layers.mjs runs it.

const words = ['text', 'knowledge', 'arabic', 'model']
const surface = ['text', 'model', 'app']
const readers = [...words, 'acquire', 'page', 'read']

/** For each room the rooms that it may import; it may always import itself. Packages are named with their room. */
const rooms = {
  text: [],
  model: [],
  knowledge: ['text', 'model/errors'],
  arabic: ['text', 'knowledge', 'model/errors'],
  acquire: words,
  page: words,
  read: [...words, 'page'],
  register: words,
  store: [...words, 'register'],
  export: [...words, 'register'],
  app: [...readers, 'register', 'store', 'export'],
  cli: surface,
  api: surface,
  mcp: surface,
}

/** Layers of `read/` meet through the records; only these see one another's workings. What lies beside the folders puts them together. */
const layers = {
  times: [],
  mentions: [],
  clauses: [],
  statements: ['clauses', 'mentions'],
  events: ['clauses', 'mentions'],
}

/** Rooms that may use these packages alone. */
const packages = { text: [], model: ['zod', 'node:crypto'] }

/** Who may ask the clock and use the network: `acquire/web`, which may be a folder or a file, `app` and `cli`. */
const outside = /^(?:acquire\/web(?:\/|\.ts$)|app\/|cli\/)/u

const clocks = [
  [/\bDate\.now\b/gu, 'Date.now'],
  [/\bnew\s+Date\b(?!\s*\(\s*[^\s)])/gu, 'new Date()'],
  [/(?<![\w$.]|\bnew\s+)Date\s*\(\s*\)/gu, 'Date()'],
  [/\bperformance\s*\.\s*now\b/gu, 'performance.now'],
  [/\bprocess\s*\.\s*hrtime\b/gu, 'process.hrtime'],
  [/\bTemporal\s*\.\s*Now\b/gu, 'Temporal.Now'],
]
const networks = [
  [/(?<![\w$.])(?:globalThis\s*\.\s*)?fetch\s*\(/gu, 'fetch'],
  [/(?<![\w$.])new\s+(?:WebSocket|EventSource|XMLHttpRequest)\b/gu, 'a connection'],
]
const networkModules = new Set(['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises', 'undici'])
const clockModules = new Set(['perf_hooks', 'timers/promises'])
const bare = specifier => specifier.replace(/^node:/u, '')

const arabicLetter = /(?=\p{L})\p{Script=Arabic}/u
const escapedLetter = /\\u\{?0*([0-9a-f]{4,5})\}?/giu
const rangeAround = /[[\-]$/u

/** A test, or a helper of tests: free in what it says, bound in what it imports. */
export const isTest = path => /\.test\.ts$|(?:^|\/)testing[^/]*\.ts$|(?:^|\/)conformance\.ts$/u.test(path)

const regexMayFollow = /(?:^|[=(,:;!&|?{}[\]+\-*%<>~^]|\b(?:return|typeof|case|of|in|do|else|yield|await|void|delete))\s*$/u

/** The end of the quoted text, template text or pattern that begins at `from`. */
function endOfLiteral(source, from, quote) {
  let inClass = false
  for (let i = from; i < source.length; i++) {
    const unit = source[i]
    if (unit === '\\') i++
    else if (quote === '/' && unit === '[') inClass = true
    else if (quote === '/' && unit === ']') inClass = false
    else if (unit === quote && !inClass) return i + 1
    else if (quote === '`' && unit === '$' && source[i + 1] === '{') return i + 2
    else if (unit === '\n' && quote !== '`') return i
  }
  return source.length
}

const blank = (text, filler) => text.replace(/[^\n]/gu, filler)

/** The source with its comments blanked out, line for line; with `literals`, what is quoted is overwritten by that letter. */
export function withoutComments(source, { literals = null } = {}) {
  let out = ''
  let i = 0
  const depths = [] // of braces within `${…}`
  const copy = (to, filler = null) => {
    out += filler ? blank(source.slice(i, to), filler) : source.slice(i, to)
    i = to
  }
  const closing = to => (to < 0 ? source.length : to)
  const template = from => {
    const end = endOfLiteral(source, from, '`')
    if (source[end - 1] === '{' && source[end - 2] === '$') depths.push(0)
    copy(end, literals)
  }
  while (i < source.length) {
    const unit = source[i]
    const next = source[i + 1]
    if (unit === '/' && next === '/') copy(closing(source.indexOf('\n', i)), ' ')
    else if (unit === '/' && next === '*') copy(closing(source.indexOf('*/', i + 2) + 1 || -1) + 1, ' ')
    else if (unit === "'" || unit === '"') copy(endOfLiteral(source, i + 1, unit), literals)
    else if (unit === '`') template(i + 1)
    else if (unit === '/' && regexMayFollow.test(out.slice(-40))) copy(endOfLiteral(source, i + 1, '/'), literals)
    else if (unit === '{' && depths.length) {
      depths[depths.length - 1]++
      copy(i + 1)
    } else if (unit === '}' && depths.length) {
      if (depths[depths.length - 1]-- > 0) copy(i + 1)
      else {
        depths.pop()
        template(i + 1)
      }
    } else copy(i + 1)
  }
  return out
}

/** `../text/span.js` seen from `read/read.ts` is `text/span`. */
function target(path, specifier) {
  const parts = path.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/').replace(/\.[jt]s$/u, '')
}

const imports = /(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"\n]+)\1/gu

const allows = (list, place) => list.some(name => place === name || place.startsWith(`${name}/`))

function importTrouble(path, specifier, test) {
  const [room] = path.split('/')
  if (!specifier.startsWith('.')) {
    const allowed = packages[room]
    return allowed && !test && !allowed.includes(specifier) ? `${room}/ may not use ${specifier}` : null
  }
  const place = target(path, specifier)
  const [other] = place.split('/')
  if (!(room in rooms)) return `there is no room ${room}/ in scripts/layers.mjs`
  if (room !== other) return allows(rooms[room], place) ? null : `${room}/ may not import ${place}`
  if (room !== 'read') return null
  const [from, to] = [path.split('/')[1], place.split('/')[1]]
  if (!(from in layers) || from === to) return null
  return layers[from].includes(to) ? null : `read/${from}/ may not import ${place}`
}

function outsideTrouble(path, specifier) {
  if (outside.test(path)) return null
  if (networkModules.has(bare(specifier))) return `no network here: ${specifier}`
  if (clockModules.has(bare(specifier))) return `no clock here: ${specifier}`
  return null
}

/** A letter written as an escape is a letter still; the bounds of a range in a pattern are not words. */
function hasLetter(line) {
  if (arabicLetter.test(line)) return true
  return [...line.matchAll(escapedLetter)].some(match => {
    const inRange = rangeAround.test(line.slice(0, match.index)) || line[match.index + match[0].length] === '-'
    return !inRange && arabicLetter.test(String.fromCodePoint(Number.parseInt(match[1], 16)))
  })
}

const lineAt = (text, index) => text.slice(0, index).split('\n').length

const letterTrouble = code =>
  code.split('\n').flatMap((line, i) => (hasLetter(line) ? [{ line: i + 1, what: 'an Arabic letter: words belong in knowledge/' }] : []))

function callTrouble(path, words) {
  if (outside.test(path)) return []
  const found = (kind, list) =>
    list.flatMap(([pattern, name]) =>
      [...words.matchAll(pattern)].map(match => ({ line: lineAt(words, match.index), what: `no ${kind} here: ${name}` })),
    )
  return [...found('clock', clocks), ...found('network', networks)]
}

/** Every violation in one file of `src/`, whose path is relative to it and written with `/`. */
export function violations(path, source) {
  const test = isTest(path)
  const code = withoutComments(source)
  const found = [...code.matchAll(imports)].flatMap(match => {
    const trouble = [importTrouble(path, match[2], test), test ? null : outsideTrouble(path, match[2])]
    return trouble.filter(Boolean).map(what => ({ line: lineAt(code, match.index), what }))
  })
  if (!test) found.push(...letterTrouble(code), ...callTrouble(path, withoutComments(source, { literals: '_' })))
  return found.map(each => ({ path, ...each })).sort((a, b) => a.line - b.line)
}
