// The runs that a page of documentation shows: blocks of `$ isnad …` with what it prints. They are of one register of our examples, in their order.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { program, root } from './ready.mjs'

const session = /(?<=^```\n)\$ isnad [\s\S]*?(?=^```$)/gmu
const command = /^\$ isnad (.+)$/gmu

function prints(args, cwd) {
  const env = { ...process.env, ISNAD_REGISTER: 'register.db' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args.split(' ')], {
    cwd,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`isnad ${args}: ${stderr}`)
  return stdout.trim()
}

/** The page with what its runs print now. */
export function played(page) {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-session-'))
  symlinkSync(join(root, 'examples'), join(folder, 'examples'), 'junction')
  try {
    return page.replaceAll(session, text =>
      [...text.matchAll(command)].map(([asked, args]) => `${asked}\n${prints(args, folder)}\n`).join('\n'),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
