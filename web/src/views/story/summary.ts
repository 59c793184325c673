import { useLabels } from '../../asking.js'
import { useSpeech, type Word } from '../../language.js'
import { dateAndDay } from '../../parts/date-and-day.js'
import type { Read } from './marks.js'
import { type PageShown, textAt } from './page.js'

/** What was read at a place in a few words, for whoever hears it. */
export function useSummary(page: PageShown): (read: Read) => string {
  const speech = useSpeech()
  const label = useLabels()
  const { say, of, language } = speech
  const name = (id: string): string => of(page.entities[id]?.name) || id
  const names = (ids: readonly string[]): string => ids.map(name).join(say('list.comma'))
  const told = (read: Read): string => {
    switch (read.layer) {
      case 'time':
        return read.record.date ? dateAndDay(read.record.date, speech) : read.record.value
      case 'mention': {
        const { entity, holder } = read.record
        return [entity, holder].flatMap(id => (id === null ? [] : name(id))).join(say('list.comma'))
      }
      case 'statement': {
        const { chain, evidence, cue } = read.record
        return `${chain.at(-1)?.name ?? textAt(page, cue)}, ${say(`story.grade.${evidence.grade}`)}`
      }
      case 'event': {
        const { contact, type, status, actors, recipients } = read.record
        const what = of(contact ? label('contacts', contact.kind) : label('events', type))
        return `${what}, ${of(label('statuses', status))}: ${names(contact?.participants ?? [...actors, ...recipients])}`
      }
      case 'furniture':
        return of(label('furniture', read.record.kind))
      case 'noticed':
        return (language === 'ar' && page.reasons[read.record.message]) || read.record.message
    }
  }
  return read => `${say(`story.layer.${read.layer}` as Word)}: ${told(read)}`
}
