// Installs and builds what is missing or out of date, with nothing but Node's own modules.
// Run before `npm start`, `npm test`, `npm run score` and `npm run bench`.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
export const program = join(root, 'dist', 'cli', 'main.js')

/** Where no register is, and so no supplement to the world: what is measured and tested must not hang on what a machine has. */
export const nowhere = join(tmpdir(), 'isnad-has-no-register-here', 'register.db')

const floor = [20, 19]

function needNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > floor[0] || (major === floor[0] && minor >= floor[1])) return
  console.error(`Isnad needs Node ${floor.join('.')} or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}

/** When a file was last changed; a folder is as young as the youngest thing in it, itself included. */
function changed(path) {
  if (!existsSync(path)) return 0
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map(name => changed(join(path, name))))
}

const within = name => join(root, name)

const installed = () => changed(within('node_modules/.package-lock.json'))
const needsInstall = () => installed() === 0 || installed() < changed(within('package-lock.json'))

const sources = ['src', 'tsconfig.json', 'package-lock.json']
const needsBuild = () =>
  changed(within('dist/web/index.html')) < changed(within('web')) ||
  changed(program) < Math.max(...sources.map(name => changed(within(name)))) ||
  changed(within('dist/lexicon.bin')) <
    Math.max(
      ...['knowledge', ...['build-knowledge', 'build-compiled', 'compiled'].map(name => `scripts/${name}.mjs`)].map(
        name => changed(within(name)),
      ),
    )

function run(title, command, args) {
  console.error(`${title} …`)
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (error) console.error(`${command}: ${error.message}`)
  return status === 0
}

/** npm as it was started, or as it is found on the path. */
function npm(title, args) {
  const started = process.env.npm_execpath
  if (started?.endsWith('.js')) return run(title, process.execPath, [started, ...args])
  return run(title, process.platform === 'win32' ? 'npm.cmd' : 'npm', args)
}

const ci = ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']

export const install = () => !needsInstall() || npm('Installing (npm ci)', ci)
export const build = () => !needsBuild() || run('Building', process.execPath, [join(root, 'scripts', 'build.mjs')])

export function ready({ built = true } = {}) {
  needNode()
  if (!install() || (built && !build())) process.exit(1)
}

// `npm test` builds by itself, so that a build that fails is one failed check among the others.
if (process.argv[1] === fileURLToPath(import.meta.url)) ready({ built: !process.argv.includes('--install') })
