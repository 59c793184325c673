import { describe, expect, it } from 'vitest'
import { register } from '../register.js'
import { entityNamed, makeReading, type ToldContact } from '../testing.js'
import { entitiesNamed } from './names.js'
import { timeline } from './timeline.js'

const putin = 'person:vladimir-putin'
const sisi = 'person:abdel-fattah-el-sisi'
const abbas = 'person:mahmoud-abbas'

const entries = (...contacts: ToldContact[]) =>
  register(contacts.map((contact, i) => makeReading({ source: `${i}`, contacts: [contact] })))

const told = entries(
  { who: [putin, abbas] },
  { who: [putin, sisi], date: '2024-03-18' },
  { who: [putin, abbas], date: { notBefore: '2023-01-01', notAfter: '2024-01-01' } },
  { who: [putin, sisi], date: '2023-11', kind: 'meeting' },
  { who: [putin, sisi], date: 'XXXX-07-28' },
)

describe('a timeline', () => {
  it('puts dated entries first, by day, and undated ones last, by their bounds', () => {
    expect(
      timeline(told)
        .map(entry => entry.date && (entry.date.value ?? entry.date.notBefore))
        .slice(0, 3),
    ).toEqual(['2023-11', '2024-03-18', '2023-01-01'])
  })

  it('keeps to days, and leaves out what is on no known day', () => {
    expect(timeline(told, { from: '2024-01-01' }).map(entry => entry.date!.value)).toEqual(['2024-03-18', null])
    expect(timeline(told, { to: '2023-11-30', from: '2023-11-30', kind: 'meeting' })).toHaveLength(1)
  })

  it('keeps to kinds and participants', () => {
    expect(timeline(told, { kind: 'meeting' })).toHaveLength(1)
    expect(timeline(told, { kind: 'CONSULT' })).toHaveLength(5)
    expect(timeline(told, { with: [[abbas], [putin]] })).toHaveLength(2)
  })
})

describe('names', () => {
  const entities = [putin, sisi, abbas, 'state:EGY', 'office:EGY/president'].map(entityNamed)
  it.each([
    ['بوتين', [putin]],
    ['فلاديمير بوتين', [putin]],
    ['putin', [putin]],
    [putin, [putin]],
    ['السيسى', [sisi]],
    ['عبد الفتاح السيسي', [sisi]],
    ['مصر', [sisi, 'office:EGY/president', 'state:EGY'].sort()],
    ['Nobody', []],
    ['', []],
  ])('%s', (name, ids) => {
    expect(entitiesNamed(name, entities)).toEqual(ids)
  })
})
