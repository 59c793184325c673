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
  /** other endings that show no alef of the accusative */
  noAlef: readonly string[]
}

export interface NounForm {
  form: string
  gender: 'm' | 'f'
  number: 's' | 'd' | 'p'
  /** a form that takes no article: before a genitive («وزيرا»), or of the indefinite accusative («اتصالا») */
  state?: 'construct' | 'indefinite'
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
  const stem = feminine ? singular.slice(0, -1) : singular
  const open = feminine ? stem + endings.feminineOpen : singular
  const forms: NounForm[] = [{ form: singular, gender, number: 's' }]
  if (feminine) forms.push({ form: open, gender, number: 's', state: 'construct' })
  if (singular.endsWith(endings.hamza)) {
    for (const seat of endings.hamzaOpen)
      forms.push({ form: singular.slice(0, -endings.hamza.length) + seat, gender, number: 's', state: 'construct' })
  }
  forms.push(...accusative(singular, gender, 's', endings))
  for (const ending of endings.dual) forms.push({ form: open + ending, gender, number: 'd' })
  for (const ending of endings.dualConstruct)
    forms.push({ form: open + ending, gender, number: 'd', state: 'construct' })
  for (const plural of plurals.length ? plurals : [stem + endings.femininePlural]) {
    forms.push({ form: plural, gender, number: 'p' }, ...accusative(plural, gender, 'p', endings))
  }
  return forms
}

// «اتصالا»; what ends in ة, اء, ى or ات shows no alef.
function accusative(form: string, gender: 'm' | 'f', number: 's' | 'p', endings: NounEndings): NounForm[] {
  const bare = [endings.feminine, endings.hamza, endings.femininePlural, ...endings.noAlef].some(ending =>
    form.endsWith(ending),
  )
  return bare ? [] : [{ form: form + endings.accusative, gender, number, state: 'indefinite' }]
}
