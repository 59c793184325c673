// The built language room, and where the data is that is no part of the project: what the scorers share.
import { join } from 'node:path'
import { root } from '../ready.mjs'

const dist = process.env.ISNAD_DIST ?? join(root, 'dist')
const { makeLanguage } = await import(join(dist, 'arabic', 'language.js'))
const { makeDoc, offsetInPage } = await import(join(dist, 'arabic', 'doc.js'))
const { buildTimes } = await import(join(dist, 'read', 'times', 'index.js'))

export { offsetInPage, root }
export const { readNumbers } = await import(join(dist, 'arabic', 'numbers', 'index.js'))
export const { publishedOf, readTimes, settledTimes } = await import(join(dist, 'read', 'times', 'index.js'))
export const { hoursOf } = await import(join(dist, 'read', 'times', 'clock.js'))
export const language = makeLanguage()
export const times = buildTimes(language.lexicon, language.fold)

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

const { read } = await import(join(dist, 'read', 'read.js'))
const { makePage } = await import(join(dist, 'model', 'page.js'))
const { knowledge } = await import(join(dist, 'app', 'knowledge.js'))

/** A text read as a page of its own. */
export const readText = (text, published) => read(makePage('', text, { published }), knowledge())
