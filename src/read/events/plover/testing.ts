import { makePage } from '../../../model/page.js'
import type { Event } from '../../../model/records.js'
import { loadPageKnowledge } from '../../../page/index.js'
import { loadReadKnowledge } from '../../knowledge.js'
import { read } from '../../read.js'

/** For tests and measures: the political events of a text, read as a page of its own without date. */
export function readSentences(): (text: string) => Event[] {
  const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }
  return text =>
    read(makePage('', text), knowledge)
      .stories.flatMap(story => story.events)
      .filter(event => event.contact === null)
}
