import { loadPageKnowledge } from '../page/index.js'
import { loadReadKnowledge } from '../read/knowledge.js'
import type { Knowledge } from '../read/read.js'

let loaded: Knowledge | undefined

/** What reading knows, loaded when it is first needed. */
export function knowledge(): Knowledge {
  loaded ??= { page: loadPageKnowledge(), read: loadReadKnowledge() }
  return loaded
}
