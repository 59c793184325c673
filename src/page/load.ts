import { arabicFold } from '../arabic/fold.js'
import { compiledPlain, document, table } from '../knowledge/load.js'
import { buildPageKnowledge, type PageKnowledge, type PageTables, type PhraseRule } from './knowledge.js'

/** The tables of the compiled knowledge that laying out a page needs. */
export const pageTables = (): PageTables => ({
  rules: document<PhraseRule[]>('page/phrases'),
  words: table('page/words'),
  forms: table('page/forms'),
  agencies: table('page/agencies'),
  outlets: table('world/outlets'),
  places: table('world/places'),
  states: table('world/states'),
})

type PageData = Omit<PageKnowledge, 'fold'>

/** What laying out a page needs to know, but for the folding. Run by the build. */
export function compilePage(): PageData {
  const { fold: _, ...data } = buildPageKnowledge(arabicFold(), pageTables())
  return data
}

/** What the compiled knowledge has for laying out a page. */
export const loadPageKnowledge = (): PageKnowledge => ({ fold: arabicFold(), ...compiledPlain<PageData>('page') })
