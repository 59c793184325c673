// Forms of nouns and adjectives, as the news writes them without vowels.

export interface NounEndings {
  /** the feminine ending, «ة» */
  feminine: string
  /** what it becomes before an ending, «ت» */
  feminineOpen: string
  dual: readonly string[]
  /** the dual before a genitive: «وزيرا», «وزيري» */
  dualConstruct: readonly string[]
  masculinePlural: readonly string[]
  femininePlural: string
  /** the alef of the indefinite accusative */
  accusative: string
  /** an ending «اء», and how it is written before a pronoun: «لقائه», «لقاؤه» */
  hamza: string
  hamzaOpen: readonly string[]
}

export interface NounForm {
  form: string
  gender: 'm' | 'f'
  number: 's' | 'd' | 'p'
}

/** The forms of an adjective given in the masculine singular («روسي»): feminine, dual, sound plural. */
export function adjectiveForms(masculine: string, endings: NounEndings): NounForm[] {
  const forms: NounForm[] = [
    { form: masculine, gender: 'm', number: 's' },
    { form: masculine + endings.feminine, gender: 'f', number: 's' },
    { form: masculine + endings.femininePlural, gender: 'f', number: 'p' },
  ]
  for (const ending of endings.dual) {
    forms.push({ form: masculine + ending, gender: 'm', number: 'd' })
    forms.push({ form: masculine + endings.feminineOpen + ending, gender: 'f', number: 'd' })
  }
  for (const ending of endings.masculinePlural) forms.push({ form: masculine + ending, gender: 'm', number: 'p' })
  return forms
}

/** The forms of a noun: singular with its accusative, dual, and the plurals given (or the sound one in «ات»). */
export function nounForms(singular: string, plurals: readonly string[], endings: NounEndings): NounForm[] {
  const feminine = singular.endsWith(endings.feminine)
  const gender = feminine ? 'f' : 'm'
  const open = feminine ? singular.slice(0, -1) + endings.feminineOpen : singular
  const form = (written: string, number: NounForm['number']): NounForm => ({ form: written, gender, number })
  const forms = [form(singular, 's'), ...[...endings.dual, ...endings.dualConstruct].map(ending => form(open + ending, 'd'))]
  if (feminine) forms.push(form(open, 's'))
  else if (singular.endsWith(endings.hamza)) for (const seat of endings.hamzaOpen) forms.push(form(singular.slice(0, -endings.hamza.length) + seat, 's'))
  else forms.push(form(singular + endings.accusative, 's'))
  const sound = (feminine ? singular.slice(0, -1) : singular) + endings.femininePlural
  for (const plural of plurals.length ? plurals : [sound]) forms.push(form(plural, 'p'))
  for (const plural of plurals) if (!plural.endsWith(endings.femininePlural)) forms.push(form(plural + endings.accusative, 'p'))
  return forms
}
