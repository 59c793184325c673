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
       محادثت fs pronoun
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
       لقائ ms pronoun
       لقاؤ ms pronoun
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
       رسالت fs pronoun
       رسالتان fd
       رسالتين fd
       رسالتا fd construct
       رسالتي fd construct
       رسائل fp
       رسائلا fp indefinite`,
    ],
    [
      'خبير',
      ['خبراء'],
      `خبير ms
       خبيرا ms indefinite
       خبيران md
       خبيرين md
       خبيرا md construct
       خبيري md construct
       خبراء mp
       خبرائ mp pronoun
       خبراؤ mp pronoun`,
    ],
    [
      'شيء',
      ['أشياء'],
      `شيء ms
       شيءا ms indefinite
       شيئا ms indefinite
       شيأا ms indefinite
       شيئ ms pronoun
       شيؤ ms pronoun
       شيءان md
       شيءين md
       شيئان md
       شيئين md
       شيأان md
       شيأين md
       شيءا md construct
       شيءي md construct
       شيئا md construct
       شيئي md construct
       شيأا md construct
       شيأي md construct
       أشياء mp
       أشيائ mp pronoun
       أشياؤ mp pronoun`,
    ],
    [
      'محام',
      ['محامون', 'محامين'],
      `محام ms
       محاما ms indefinite
       محامان md
       محامين md
       محاما md construct
       محامي md construct
       محامون mp
       محامو mp construct
       محامين mp
       محامي mp construct`,
    ],
    [
      'مستوى',
      ['مستويات'],
      `مستوى ms
       مستوا ms pronoun
       مستويان md
       مستويين md
       مستويا md construct
       مستويي md construct
       مستويات mp`,
    ],
    [
      'أب',
      ['آباء'],
      `أب ms
       أبا ms indefinite
       أبو ms pronoun
       أبا ms pronoun
       أبي ms pronoun
       أبان md
       أبين md
       أبا md construct
       أبي md construct
       آباء mp
       آبائ mp pronoun
       آباؤ mp pronoun`,
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
