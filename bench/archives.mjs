// What web archives cost: records and pages a second, and whether memory stays flat however long they are. Beside trafilatura on the
// same pages where $ISNAD_PYTHON, or else python3, has it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../scripts/ready.mjs'
import { madeUpPage, writeArchive } from './made-up-archive.mjs'

const runner = fileURLToPath(new URL('./archives-run.mjs', import.meta.url))
const peerRunner = fileURLToPath(new URL('./archives-trafilatura.py', import.meta.url))

function run(path) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [runner, join(root, 'dist'), path], {
    input: '',
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** trafilatura on the Arabic pages, or null where it is not installed. */
function peer(folder, count) {
  const path = join(folder, 'pages.jsonl')
  const pages = Array.from({ length: count }, (_, n) => JSON.stringify(madeUpPage(n % 100, true)))
  writeFileSync(path, pages.join('\n'))
  const python = process.env.ISNAD_PYTHON ?? 'python3'
  const { status, stdout } = spawnSync(python, [peerRunner, path], { encoding: 'utf8' })
  if (status !== 0) return null
  const { version, seconds } = JSON.parse(stdout)
  return { version, perSecond: count / seconds }
}

/** Archives of so many records, one in ten Arabic; and one of Arabic pages alone. */
export function archivesCosts({ records, alone }) {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-archives-'))
  try {
    const path = join(folder, 'made-up.warc.gz')
    const sizes = records.map(count => {
      writeArchive(path, count, 10)
      return { records: count, ...run(path) }
    })
    writeArchive(path, alone, 1)
    const arabic = run(path)
    return {
      sizes,
      arabic: { pages: arabic.pages, perSecond: arabic.pages / arabic.seconds },
      peer: peer(folder, alone),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const cell = (value, digits = 0) => value.toFixed(digits).padStart(10)

export function printArchives({ sizes, arabic, peer }) {
  console.log(
    `\n${'web archives, one record in ten Arabic'.padEnd(40)}${'records/s'.padStart(10)}${'pages'.padStart(10)}${'peak, MB'.padStart(10)}`,
  )
  for (const { records, pages, seconds, peak } of sizes)
    console.log(
      `${`${records.toLocaleString('en')} records`.padEnd(40)}${cell(records / seconds)}${cell(pages)}${cell(peak)}`,
    )
  console.log(`${'Arabic pages alone, pages/s'.padEnd(40)}${cell(arabic.perSecond)}`)
  console.log(
    peer
      ? `${`trafilatura ${peer.version}, pages/s`.padEnd(40)}${cell(peer.perSecond)}`
      : 'trafilatura is not installed for $ISNAD_PYTHON or python3',
  )
}

// by itself: node bench/archives.mjs
if (process.argv[1] === fileURLToPath(import.meta.url))
  printArchives(archivesCosts({ records: [1000, 5000, 20000], alone: 1000 }))
