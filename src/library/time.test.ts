import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readTimes } from './time.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

describe('isnad/time', () => {
  it('reads a text with its words, values and bounds', () => {
    const [first, second] = readTimes('وصل الوفد مساء أمس، ويغادر الجمعة المقبل', { published: '2025-10-07' })
    expect(first).toMatchObject({ text: 'مساء أمس', type: 'TIME', value: '2025-10-06TEV', anchor: 'published' })
    expect(first?.date).toMatchObject({ value: '2025-10-06', notBefore: '2025-10-06', notAfter: '2025-10-06' })
    expect(second).toMatchObject({ text: 'الجمعة المقبل', value: '2025-10-10', stated: ['weekday'] })
  })

  it('leaves partial what it has no day for', () => {
    expect(readTimes('التقيا الثلاثاء')).toMatchObject([{ value: 'XXXX-WXX-2', date: { value: null }, implied: [] }])
  })

  it('tells what is said from what was worked out', () => {
    const [found] = readTimes('في 7 تشرين الأول', { published: '2025-10-09' })
    expect(found).toMatchObject({ value: '2025-10-07', stated: ['month', 'day'], implied: ['year'] })
  })

  it('gives expressions of the kinds asked for alone', () => {
    const text = 'الثلاثاء الساعة 10:30'
    expect(readTimes(text, { kinds: ['date'] }).map(time => time.text)).toEqual(['الثلاثاء'])
    expect(readTimes(text, { kinds: ['duration'] })).toEqual([])
  })

  it('refuses a day that is none', () => {
    expect(() => readTimes('اليوم', { published: '7/10/2025' })).toThrow(
      expect.objectContaining({ code: 'input/bad-date' }),
    )
  })

  it('can be imported by the name that the package gives it', () => {
    const program = `import { readTimes } from 'isnad/time'; console.log(readTimes('يوم 7 مايو 2024')[0].value)`
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(stdout).toBe('2024-05-07\n')
  })
})
