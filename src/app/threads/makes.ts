import type { Failure } from '../../acquire/acquired.js'
import type { Page } from '../../model/records.js'
import { type Prepared, prepare } from '../../register/prepared.js'
import { readPage } from '../read-page.js'

/** Reads a page, and takes of it what a register keeps. */
function preparePage(page: Page): Prepared | Failure {
  const reading = readPage(page)
  return 'stage' in reading ? reading : prepare(reading)
}

/** What threads make of pages. */
export const makes = { reading: readPage, prepared: preparePage }

export type What = keyof typeof makes
export type Made<W extends What> = Exclude<ReturnType<(typeof makes)[W]>, Failure>
