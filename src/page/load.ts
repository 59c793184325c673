import { arabicFold } from '../arabic/fold.js'
import { document, table } from '../knowledge/load.js'
import type { Fold } from '../text/fold.js'
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

/** What the compiled knowledge has for laying out a page. */
export const loadPageKnowledge = (fold: Fold = arabicFold()): PageKnowledge => buildPageKnowledge(fold, pageTables())
