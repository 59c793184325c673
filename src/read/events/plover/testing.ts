import { makeDoc } from '../../../arabic/doc.js'
import type { Event } from '../../../model/records.js'
import { readClauses } from '../../clauses/index.js'
import { loadReadKnowledge } from '../../knowledge.js'
import { readMentions } from '../../mentions/index.js'
import { buildPloverRules, readPolitical } from './index.js'

/** For tests and measures: the political events of a text that is one paragraph of a story without date. */
export function readSentences(): (text: string) => Event[] {
  const { language, grammar, clauses: rules } = loadReadKnowledge()
  const plover = buildPloverRules(language)
  return text => {
    const doc = makeDoc(text, [[0, text.length]], language.lexicon, language.sentences)
    const layer = readMentions(doc, null, grammar, language.lexicon, language.fold, '')
    const clauses = readClauses(doc, layer.mentions, [], rules)
    const input = { clauses, times: [], statements: [], entities: layer.entities, story: null, headlinePart: -1 }
    return readPolitical(input, [], plover, '')
  }
}
