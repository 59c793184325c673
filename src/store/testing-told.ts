import { makeReading } from '../register/testing.js'

// What the tests of every engine tell of: one call, in two papers.

export const putin = 'person:vladimir-putin'
export const sisi = 'person:abdel-fattah-el-sisi'

export const call = makeReading({ source: 'a', outlet: 'A', contacts: [{ who: [putin, sisi], date: '2024-03-18' }] })
export const again = makeReading({
  source: 'b',
  outlet: 'B',
  contacts: [{ who: [putin, sisi], date: '2024-03-18', kind: 'talks' }],
})

export const noon = (day: number): string => `2025-10-0${day}T12:00:00.000Z`
