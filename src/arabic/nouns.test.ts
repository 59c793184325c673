import { describe, expect, it } from 'vitest'
import { document } from '../knowledge/load.js'
import { adjectiveForms, type NounEndings, type NounForm, nounForms } from './nouns.js'

const endings = document<NounEndings>('arabic/endings')

const said = ({ form, gender, number, state }: NounForm): string =>
  [form, gender + number, ...(state ? [state] : [])].join(' ')

const table = (text: string): string[] => text.trim().split(/\n\s*/).sort()

describe('nouns', () => {
  it.each<[string, string[], string]>([
    [
      'اتصال',
      ['اتصالات'],
      `اتصال ms
       اتصالا ms indefinite
       اتصالان md
       اتصالين md
       اتصالا md construct
       اتصالي md construct
       اتصالات mp`,
    ],
    [
      'محادثة',
      [],
      `محادثة fs
       محادثت fs construct
       محادثتان fd
       محادثتين fd
       محادثتا fd construct
       محادثتي fd construct
       محادثات fp`,
    ],
    [
      'لقاء',
      ['لقاءات'],
      `لقاء ms
       لقائ ms construct
       لقاؤ ms construct
       لقاءان md
       لقاءين md
       لقاءا md construct
       لقاءي md construct
       لقاءات mp`,
    ],
    [
      'رسالة',
      ['رسائل'],
      `رسالة fs
       رسالت fs construct
       رسالتان fd
       رسالتين fd
       رسالتا fd construct
       رسالتي fd construct
       رسائل fp
       رسائلا fp indefinite`,
    ],
  ])('%s', (singular, plurals, forms) => {
    expect(nounForms(singular, plurals, endings).map(said).sort()).toEqual(table(forms))
  })
})

describe('adjectives', () => {
  it('روسي', () => {
    expect(adjectiveForms('روسي', endings).map(said).sort()).toEqual(
      table(`روسي ms
             روسية fs
             روسيات fp
             روسيان md
             روسيين md
             روسيتان fd
             روسيتين fd
             روسيون mp
             روسيين mp`),
    )
  })
})
