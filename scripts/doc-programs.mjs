import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { blocksOf } from './doc-blocks.mjs'
import { linked, packed } from './packed.mjs'
import { nowhere, root } from './ready.mjs'

// The programs of docs/library and docs/recipes.md, for a stranger who has installed the package and has our examples.

const docs = join(root, 'docs')
const pages = [...readdirSync(join(docs, 'library')).map(name => join('library', name)), 'recipes.md']
/** Each program with the page and the line where it stands, and what it is to print. */
export const programs = pages.flatMap(name =>
  blocksOf(readFileSync(join(docs, name), 'utf8')).map(block => ({ ...block, name: `docs/${name}:${block.line}` })),
)

const example = name => readFileSync(join(root, 'examples', name))

/** A web archive of two pages, as a crawler leaves it. */
function archive() {
  const record = (url, type, body) => {
    const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`), body])
    const head = [
      'WARC/1.0',
      'WARC-Type: response',
      `WARC-Target-URI: ${url}`,
      'WARC-Date: 2025-11-18T08:00:00Z',
      `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(body.length).padStart(12, '0')}>`,
      'Content-Type: application/http; msgtype=response',
      `Content-Length: ${http.length}`,
    ]
    return gzipSync(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), http, Buffer.from('\r\n\r\n')]))
  }
  return Buffer.concat([
    record('https://saved.example/call', 'text/html; charset=utf-8', example('15-saved-page.html')),
    record('https://wire.example/talks', 'text/plain; charset=utf-8', example('12-mediated-negotiation.txt')),
  ])
}

/** A feed of two pages on this machine; its address is given to all other programs. */
async function feedServer() {
  const items = { '/call': example('15-saved-page.html'), '/visit': Buffer.from(visit) }
  const server = createServer(({ url, headers }, answer) => {
    const at = path => `http://${headers.host}${path}`
    const listed = Object.keys(items).map(path => `<item><link>${at(path)}</link><guid>${at(path)}</guid></item>`)
    const rss = `<rss version="2.0"><channel><title>News</title><link>${at('/')}</link>${listed.join('')}</channel></rss>`
    const found = url === '/rss' ? rss : items[url]
    const type = url === '/rss' ? 'application/rss+xml' : 'text/html; charset=utf-8'
    answer.writeHead(found ? 200 : 404, { 'content-type': found ? type : 'text/plain' }).end(found ?? '')
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${server.address().port}/rss`, close: () => server.close() }
}

const visit = `<!doctype html><html lang="ar"><head><title>لقاء في عمان</title>
<meta property="article:published_time" content="2025-11-19"></head><body><article><h1>لقاء في عمان</h1>
<p>${
  example('08-visit-happened.txt')
    .toString('utf8')
    .split('\n')
    .sort((a, b) => b.length - a.length)[0]
}</p></article></body></html>`

/** What `isnad serve` tells where it listens. */
const told = served =>
  new Promise((resolve, reject) => {
    let text = ''
    served.stdout.on('data', part => {
      text += part
      const [address] = /http:\/\/\S+/u.exec(text) ?? []
      if (address) resolve(address)
    })
    served.on('exit', code => reject(new Error(`isnad serve ended with ${code}`)))
  })

/** A server over the examples; its address is given to programs that ask one. */
async function registerServer(folder) {
  const isnad = join(folder, 'node_modules', 'isnad', 'dist', 'cli', 'main.js')
  const register = ['--register', join(folder, 'served.db')]
  const { status, stderr } = spawnSync(process.execPath, [isnad, 'add', join(root, 'examples'), ...register], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  const served = spawn(process.execPath, [isnad, 'serve', '--port', '0', ...register], { stdio: ['ignore', 'pipe', 2] })
  process.once('exit', () => served.kill())
  return { address: await told(served), close: () => served.kill() }
}

const run = promisify(execFile)

/** A project that has all that the pages take for granted. */
export async function stranger() {
  const { folder, remove } = packed()
  for (const name of ['@types/node', 'undici-types']) linked(folder, name)
  const feed = await feedServer()
  const server = await registerServer(folder)
  let places = 0

  /** Runs a program in a folder of its own. */
  async function prints(code) {
    const at = join(folder, `program-${places++}`)
    mkdirSync(at)
    symlinkSync(join(root, 'examples'), join(at, 'examples'), 'junction')
    writeFileSync(join(at, 'crawl.warc.gz'), archive())
    const file = join(at, 'program.mjs')
    writeFileSync(file, code)
    const env = { ...process.env, ISNAD_REGISTER: nowhere, USER: 'reader' }
    const { stdout, stderr } = await run(
      process.execPath,
      [file, code.includes('isnad/client') ? server.address : feed.address],
      {
        cwd: at,
        env,
      },
    ).catch(error => error)
    return `${stdout}${stderr}`.trimEnd()
  }

  const close = () => {
    feed.close()
    server.close()
    remove()
  }
  return { folder, prints, close }
}
