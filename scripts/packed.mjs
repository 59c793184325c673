// The package as strangers get it: packed, unpacked beside links to what it depends on, and nothing of the repository within reach.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from './ready.mjs'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

const manifest = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Gives a project what the repository has installed. */
export function linked(folder, name) {
  const at = join(folder, 'node_modules', name)
  mkdirSync(dirname(at), { recursive: true })
  symlinkSync(join(root, 'node_modules', name), at, 'junction')
}

/** Packs what is built. `files` are the names in the tarball; `folder` is a project that has installed it. */
export function packed() {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-packed-'))
  const pack = ['pack', '--ignore-scripts', '--json', '--loglevel=error', '--pack-destination', folder]
  const [{ filename, files }] = JSON.parse(execFileSync(npm, pack, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }))
  const tarball = join(folder, filename)
  const at = join(folder, 'node_modules', 'isnad')
  mkdirSync(at, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', at, '--strip-components=1'])
  for (const name of Object.keys(manifest().dependencies)) linked(folder, name)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }))
  return {
    folder,
    tarball,
    files: files.map(file => file.path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The subpaths that the package exports as modules: `isnad`, `isnad/time` … */
export const entryPoints = () =>
  Object.entries(manifest().exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([path]) => path.replace(/^\./u, 'isnad'))
