// All that must hold: build, form, types, layers, dead code, tests. Every check runs, whatever became of the one before.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, root } from './ready.mjs'

const bin = (...path) => join(root, 'node_modules', ...path)
const checks = [
  ['form', [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '.']],
  ['types', [bin('typescript', 'bin', 'tsc'), '-p', join(root, 'tsconfig.check.json')]],
  ['types of the page', [bin('typescript', 'bin', 'tsc'), '-p', join(root, 'web', 'tsconfig.json')]],
  ['layers', [join(root, 'scripts', 'check-layers.mjs')]],
  ['world', [join(root, 'scripts', 'lint-world.mjs')]],
  ['outlets', [join(root, 'scripts', 'lint-outlets.mjs')]],
  ['dead code', [bin('knip', 'bin', 'knip.js')]],
]

const node = args =>
  spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0

const count = { passed: 0, failed: 0 }
function tell(name, good) {
  count[good ? 'passed' : 'failed']++
  console.log(`${good ? '✓' : '✗'} ${name}`)
}

tell('build', build())
for (const [name, args] of checks) tell(name, node(args))

const folder = mkdtempSync(join(tmpdir(), 'isnad-test-'))
const tally = join(folder, 'tally.json')
process.env.ISNAD_TALLY = tally
const good = node([
  bin('vitest', 'vitest.mjs'),
  'run',
  '--reporter=default',
  `--reporter=${join(root, 'scripts', 'test-tally.mjs')}`,
])
try {
  const { passed, failed, skipped, second } = JSON.parse(readFileSync(tally, 'utf8'))
  count.passed += passed
  if (skipped) console.log(`${skipped} skipped`)
  for (const { name, why } of second) console.log(`! ${name}: only at its second try (${why})`)
  for (const { name, why } of failed) tell(`${name}: ${why}`, false)
  if (!good && failed.length === 0) tell('tests: something failed beside them', false)
} catch (error) {
  tell(`tests: no report (${error.message})`, false)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

console.log(`${count.passed} passed, ${count.failed} failed`)
if (count.failed || count.passed === 0) process.exitCode = 1
