import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach } from 'vitest'
import { openSite, type Site } from '../app/web/testing-site.js'

/** Gives each test of a file a site and the path of a register of its own; the folder in which these lie. */
export function withSite(name: string, use: (site: Site, register: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), `isnad-${name}-`))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let site: Site
  let n = 0
  beforeEach(async () => {
    site = await openSite()
    use(site, join(folder, `${n++}.db`))
  })
  afterEach(() => site.close())
  return folder
}
