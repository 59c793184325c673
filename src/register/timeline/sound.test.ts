import { describe, expect, it } from 'vitest'
import { document } from '../../knowledge/load.js'
import { soundsOf } from './sound.js'

const { same, two } = document<{ same: [string, string][]; two: [string, string][] }>('arabic/sound')

describe('the sound of a name', () => {
  it.each(same)('%s is %s', (a, b) => {
    expect(soundsOf(a)).toEqual(soundsOf(b))
    expect(soundsOf(a).join('')).not.toBe('')
  })

  it.each(two)('%s is not %s', (a, b) => {
    expect(soundsOf(a)).not.toEqual(soundsOf(b))
  })

  it('leaves out what tells nothing', () => {
    expect(soundsOf('el')).toEqual([])
    expect(soundsOf('')).toEqual([])
  })
})
