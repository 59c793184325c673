import type { Sense } from '../../arabic/lexicon.js'
import { pronounMeaning } from '../../arabic/pronouns.js'

// Forms that no news has, so that a word which has no others is a name: «دراني», «مدخلي», «طرفي».

/** «دراني» is no «he let me know»: such forms of verbs do not stand after a subject in the news */
export const isOddVerb = ({ verb, cls, pronoun }: Sense): boolean =>
  cls === 'verb' &&
  // «بصوت يخنقه الخجل»
  !(verb!.aspect === 'present' && pronounMeaning(pronoun)?.person === 3) &&
  (verb!.person !== 3 ||
    verb!.aspect === 'imperative' ||
    verb!.number === 'd' ||
    verb!.object !== null ||
    (verb!.number === 'p' && verb!.gender === 'f'))

// «طرفي»: «my side», or «two sides of»
const isMineOrTwo = ({ entry, pronoun, cls, verb, definite }: Sense): boolean =>
  cls !== 'verb' &&
  (pronounMeaning(pronoun)?.person === 1 ||
    (entry?.number === 'd' && entry.state === 'construct') ||
    // «مدخلي»: those who bring in
    (verb?.number === 'p' && verb.gender === 'm' && !definite))

/** «كفاني», «عشقي», «حكمي»: with «me» and «my», or said to a woman */
export const isTellingMe = (sense: Sense): boolean =>
  isMineOrTwo(sense) ||
  (isOddVerb(sense) &&
    (sense.verb!.object !== null || (sense.verb!.aspect === 'imperative' && sense.verb!.gender === 'f')))
