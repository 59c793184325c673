import { describe, expect, it } from 'vitest'
import { makePage } from '../../model/page.js'
import { loadPageKnowledge } from '../../page/index.js'
import { loadReadKnowledge } from '../knowledge.js'
import { read } from '../read.js'

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }

const placesOf = (text: string): string[] =>
  read(makePage('test', text), knowledge)
    .stories.flatMap(({ events }) => events)
    .flatMap(({ contact, place }) => (contact ? [`${contact.kind} ${place}`] : []))

describe('where a contact was', () => {
  it.each([
    [
      'عقد الرئيس التركي رجب طيب أردوغان اجتماعا ثنائيا في أستانا مع الرئيس الصربي ألكسندر فوتشيتش.',
      'meeting place:astana',
    ],
    ['وفي أنقرة، التقى وزير الخارجية التركي هاكان فيدان نظيره الألماني يوهان فاديفول.', 'meeting place:ankara'],
    ['وصل الرئيس الفنلندي ألكسندر ستوب مساء أمس إلى طوكيو.', 'visit place:tokyo'],
    ['وزار رئيس وزراء كندا مارك كارني العاصمة البولندية أول من أمس.', 'visit place:warsaw'],
    [
      'التقى الرئيس الفرنسي إيمانويل ماكرون المستشار الألماني فريدريش ميرتس على انفراد في الكرملين.',
      'meeting body:kremlin',
    ],
    ['أجرى الرئيس الفرنسي إيمانويل ماكرون اتصالا هاتفيا من باريس بالرئيس الصربي ألكسندر فوتشيتش.', 'call null'],
  ])('%s', (text, place) => expect(placesOf(text)).toContain(place))

  it('is the town named before «حيث»', () =>
    expect(
      placesOf('توجه وزير الخارجية التركي هاكان فيدان إلى بلغراد، حيث التقى الرئيس الصربي ألكسندر فوتشيتش.'),
    ).toContain('meeting place:belgrade'))

  it('is where he goes whom the host belongs to', () =>
    expect(
      placesOf('ويتوجه وزير الخارجية التركي هاكان فيدان غدا إلى بلغراد للقاء الرئيس الصربي ألكسندر فوتشيتش.'),
    ).toContain('meeting place:belgrade'))

  it('is not the place of what was spoken of', () =>
    expect(
      placesOf('التقى الرئيس الفرنسي إيمانويل ماكرون المستشار الألماني فريدريش ميرتس لبحث الحرب في أوكرانيا.'),
    ).toEqual(['meeting null']))
})
