// The page over the examples: reads them into a new register and serves it until it is ended.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { program, ready, root } from './ready.mjs'

ready()
const register = join(mkdtempSync(join(tmpdir(), 'isnad-')), 'register.db')
const env = { ...process.env, ISNAD_REGISTER: register }
const stdio = ['ignore', 'inherit', 'inherit']
const { status } = spawnSync(process.execPath, [program, 'add', 'examples'], { cwd: root, env, stdio })
if (status !== 0) process.exit(status ?? 1)

const served = spawn(process.execPath, [program, 'serve', ...process.argv.slice(2)], { cwd: root, env, stdio })
// Whoever ends this ends the server, which closes its register.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => served.kill(signal))
served.on('exit', code => process.exit(code ?? 0))
