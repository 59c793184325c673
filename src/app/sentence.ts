import type { Entry } from '../model/records.js'
import type { Entities } from './entries.js'

/** What happened in one sentence. */
export function sentenceOf(entry: Entry, entities: Entities): { ar: string; en: string } {
  const names = entry.participants.map(id => entities.get(id)?.name)
  return {
    ar: names.map(name => name?.ar ?? '').join(' – '),
    en: names.map(name => name?.en ?? name?.ar ?? '').join(' – '),
  }
}
