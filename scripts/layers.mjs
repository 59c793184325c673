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
  cli: [...surface, 'api', 'mcp'],
  api: [...surface, 'mcp'],
  mcp: surface,
  library: [...surface, 'api/client'],
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
const rangeAround = /[[-]$/u

/** A test, or a helper of tests: free in what it says, bound in what it imports. */
export const isTest = path => /\.test\.ts$|(?:^|\/)testing[^/]*\.ts$|(?:^|\/)conformance\.ts$/u.test(path)

const regexMayFollow =
  /(?:^|[=(,:;!&|?{}[\]+\-*%<>~^]|\b(?:return|typeof|case|of|in|do|else|yield|await|void|delete))\s*$/u

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

/** Where a comment that begins at `from` ends, or null when none begins there. */
function endOfComment(source, from) {
  if (source[from] !== '/') return null
  const [mark, length] = { '/': ['\n', 0], '*': ['*/', 2] }[source[from + 1]] ?? []
  if (!mark) return null
  const found = source.indexOf(mark, from + 2)
  return found < 0 ? source.length : found + length
}

/** Where something quoted that begins at `from` ends, or null when nothing begins there; `before` is what stands before it. */
function endOfQuoted(source, from, before) {
  const unit = source[from]
  const begins = unit === "'" || unit === '"' || unit === '`' || (unit === '/' && regexMayFollow.test(before))
  return begins ? endOfLiteral(source, from + 1, unit) : null
}

/** Counts the braces within `${…}`, and tells whether this one ends it. */
function endsHole(unit, depths) {
  if (depths.length === 0) return false
  if (unit === '{') depths.push(depths.pop() + 1)
  if (unit !== '}') return false
  const depth = depths.pop()
  if (depth > 0) depths.push(depth - 1)
  return depth === 0
}

/** The source with its comments blanked out, line for line; with `literals`, what is quoted is overwritten by that letter. */
export function withoutComments(source, { literals = null } = {}) {
  let out = ''
  const depths = []
  for (let from = 0; from < source.length; from = out.length) {
    const comment = endOfComment(source, from)
    const hole = comment === null && endsHole(source[from], depths)
    const quoted = hole ? endOfLiteral(source, from + 1, '`') : endOfQuoted(source, from, out.slice(-40))
    const text = source.slice(from, comment ?? quoted ?? from + 1)
    if (comment !== null) out += blank(text, ' ')
    else if (quoted !== null) out += literals ? blank(text, literals) : text
    else out += text
    if (comment === null && quoted !== null && (hole || text[0] === '`') && text.endsWith('${')) depths.push(0)
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
  if (room !== 'read' || test) return null
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
  code
    .split('\n')
    .flatMap((line, i) =>
      hasLetter(line) ? [{ line: i + 1, what: 'an Arabic letter: words belong in knowledge/' }] : [],
    )

function callTrouble(path, words) {
  if (outside.test(path)) return []
  const found = (kind, list) =>
    list.flatMap(([pattern, name]) =>
      [...words.matchAll(pattern)].map(match => ({
        line: lineAt(words, match.index),
        what: `no ${kind} here: ${name}`,
      })),
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
