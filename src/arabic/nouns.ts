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
  /** the masculine plural before a genitive: «مسؤولو», «مسؤولي» */
  masculinePluralConstruct: readonly string[]
  femininePlural: string
  nisba: string
  /** the alef of the indefinite accusative */
  accusative: string
  /** an ending «اء», and how it is written before a pronoun: «لقائه», «لقاؤه» */
  hamza: string
  hamzaOpen: readonly string[]
  /** nouns that have a long vowel before a pronoun: «أبوه», «أخيها» */
  longNouns: readonly string[]
  longOpen: readonly string[]
  /** an ending «ى», and what it becomes before a pronoun: «مستواه» */
  weak: string
  weakOpen: string
}

export interface NounForm {
  form: string
  gender: 'm' | 'f'
  number: 's' | 'd' | 'p'
  /** a form that takes no article: before a genitive («وزيرا»), of the indefinite accusative («اتصالا»), or with a pronoun alone («زيارت») */
  state?: 'construct' | 'indefinite' | 'pronoun'
  /** takes no pronoun: before one, ة becomes ت, and the ن of duals and sound plurals is lost */
  bare?: boolean
}

type Kind = Pick<NounForm, 'gender' | 'number'>

/** The forms of an adjective given in the masculine singular («روسي»): feminine, dual, sound plural. */
export function adjectiveForms(masculine: string, endings: NounEndings): NounForm[] {
  const forms: NounForm[] = [
    { form: masculine, gender: 'm', number: 's' },
    { form: masculine + endings.feminine, gender: 'f', number: 's', bare: true },
    { form: masculine + endings.femininePlural, gender: 'f', number: 'p' },
  ]
  for (const ending of endings.dual) {
    forms.push({ form: masculine + ending, gender: 'm', number: 'd', bare: true })
    forms.push({ form: masculine + endings.feminineOpen + ending, gender: 'f', number: 'd', bare: true })
  }
  for (const ending of endings.masculinePlural)
    forms.push({ form: masculine + ending, gender: 'm', number: 'p', bare: true })
  return forms
}

/** What an adjective has besides when it stands for a person: «مسؤولو الوزارة», «مديرتها». */
export function personForms(masculine: string, endings: NounEndings): NounForm[] {
  const open = masculine + endings.feminineOpen
  return [
    { form: open, gender: 'f', number: 's', state: 'pronoun' },
    ...endings.dualConstruct.map(ending => construct(open + ending, { gender: 'f', number: 'd' })),
    ...endings.masculinePluralConstruct.map(ending => construct(masculine + ending, { gender: 'm', number: 'p' })),
  ]
}

/** The forms of a noun: singular with its accusative, dual, and the plurals given (or the sound one in «ات»). */
export function nounForms(singular: string, plurals: readonly string[], endings: NounEndings): NounForm[] {
  const feminine = singular.endsWith(endings.feminine)
  const gender = feminine ? 'f' : 'm'
  const stem = feminine ? singular.slice(0, -1) : singular
  const open = feminine ? stem + endings.feminineOpen : singular
  const forms: NounForm[] = caseForms(singular, { gender, number: 's' }, endings)
  for (const ending of endings.dual) forms.push({ form: open + ending, gender, number: 'd', bare: true })
  for (const ending of endings.dualConstruct) forms.push(construct(open + ending, { gender, number: 'd' }))
  if (endings.longNouns.includes(singular))
    for (const vowel of endings.longOpen) forms.push({ form: singular + vowel, gender, number: 's', state: 'pronoun' })
  for (const plural of plurals.length ? plurals : [stem + endings.femininePlural])
    forms.push(...pluralForms(singular, plural, gender, endings))
  return forms
}

// «مسؤولون», «محامين», where they are listed, lose their ن; «قوانين» keeps it.
function pluralForms(singular: string, plural: string, gender: 'm' | 'f', endings: NounEndings): NounForm[] {
  const kind = { gender, number: 'p' } as const
  const at = endings.masculinePlural.findIndex(ending => plural === singular + ending)
  if (at < 0) return caseForms(plural, kind, endings)
  return [{ form: plural, ...kind, bare: true }, construct(singular + endings.masculinePluralConstruct[at], kind)]
}

const construct = (form: string, kind: Kind): NounForm => ({ form, ...kind, state: 'construct' })

/** A singular or plural as it stands alone, before a genitive or pronoun, and in the accusative. */
function caseForms(form: string, kind: Kind, endings: NounEndings): NounForm[] {
  const { feminine, feminineOpen, hamza, hamzaOpen, weak, weakOpen, accusative, femininePlural } = endings
  const opened = (ending: string, open: readonly string[]): NounForm[] =>
    open.map(letters => ({ form: form.slice(0, -ending.length) + letters, ...kind, state: 'pronoun' }))
  if (form.endsWith(feminine)) return [{ form, ...kind, bare: true }, ...opened(feminine, [feminineOpen])]
  if (form.endsWith(hamza)) return [{ form, ...kind }, ...opened(hamza, hamzaOpen)]
  if (form.endsWith(weak)) return [{ form, ...kind, bare: true }, ...opened(weak, [weakOpen])]
  // What ends in ات or ا shows no alef of the accusative.
  const isPlain = ![femininePlural, weakOpen].some(ending => form.endsWith(ending))
  const indefinite: NounForm = { form: form + accusative, ...kind, state: 'indefinite' }
  return isPlain ? [{ form, ...kind }, indefinite] : [{ form, ...kind }]
}
