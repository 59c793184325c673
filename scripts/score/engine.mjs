// The built reader, and where the data is that is no part of the project: what the scorers share.
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../ready.mjs'

const dist = resolve(root, process.env.ISNAD_DIST ?? 'dist')

/** A module of the built program. */
export const load = path => import(pathToFileURL(join(dist, path)).href)

const { makeDoc, offsetInPage } = await load('arabic/doc.js')
const { knowledge } = await load('app/knowledge.js')
const { readPage } = await load('app/read-page.js')
const { makePage } = await load('model/page.js')

export { offsetInPage, root }
export const { readNumbers } = await load('arabic/numbers/index.js')
export const { publishedOf, readTimes, settledTimes } = await load('read/times/index.js')
export const { hoursOf } = await load('read/times/clock.js')
export const { language, times, grammar } = knowledge().read

/** A folder of real data to measure against; it may not be there. */
export const dataFolder = (...path) => join(process.env.ISNAD_SHARED ?? join(root, '..', 'shared'), 'data', ...path)

/** A text as one paragraph, or as those that `parts` name. */
export const docOf = (text, parts = [[0, text.length]]) => makeDoc(text, parts, language.lexicon, language.sentences)

/** The expressions of a text, each with its words. */
export const timesOf = (text, published, options = {}) =>
  readTimes(docOf(text), published ? publishedOf(published) : null, times, { idPrefix: '', ...options }).map(time => ({
    ...time,
    text: text.slice(...time.span),
  }))

/** A text read as a page of its own; a text that cannot be read is an error. */
export function readText(text, published, outlet = null) {
  const reading = readPage(makePage('score', text, { ...(published ? { published } : {}), outlet }))
  if ('stage' in reading) throw reading.error
  return reading
}
