import { arabicFold } from '../arabic/fold.js'
import { document, type Row, table } from '../knowledge/load.js'
import type { Fold } from '../text/fold.js'
import { buildPageKnowledge, type PageKnowledge, type PhraseRule } from './knowledge.js'

const optional = (name: string): Row[] => {
  try {
    return table(name)
  } catch {
    return []
  }
}

/** What the compiled knowledge has for laying out a page. */
export function loadPageKnowledge(fold: Fold = arabicFold()): PageKnowledge {
  return buildPageKnowledge(fold, {
    rules: document<PhraseRule[]>('page/phrases'),
    words: table('page/words'),
    forms: table('page/forms'),
    agencies: table('page/agencies'),
    outlets: optional('world/outlets'),
    places: optional('world/places'),
    states: optional('world/states'),
  })
}
