// knowledge → dist/knowledge.jsonl, src → dist, both together → the compiled files, web → dist/web. What the sources no longer make is taken out of dist.
import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { program, root } from './ready.mjs'

const dist = join(root, 'dist')
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
const emitted = /^TSFILE: (.+)$/u

function node(...args) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  const lines = (stdout ?? '').split('\n').filter(Boolean)
  for (const line of lines) if (!emitted.test(line)) console.log(line)
  if (status !== 0) process.exit(status ?? 1)
  return lines
}

function compile() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const lines = node(tsc, '-p', join(root, 'tsconfig.json'), '--noEmitOnError', '--listEmittedFiles')
  return new Set(
    lines
      .map(line => emitted.exec(line)?.[1])
      .filter(Boolean)
      .map(path => resolve(path)),
  )
}

function sweep(made) {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name)
    if (entry.isFile() && /\.(?:js|d\.ts)$/u.test(entry.name) && !made.has(path)) rmSync(path)
  }
}

node(join(root, 'scripts', 'build-knowledge.mjs'))
sweep(compile())
node(join(root, 'scripts', 'build-compiled.mjs'))
node(vite, 'build', '--config', join(root, 'web', 'vite.config.ts'), '--logLevel', 'warn')
chmodSync(program, 0o755)
