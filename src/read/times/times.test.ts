import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Doc, makeDoc } from '../../arabic/doc.js'
import { makeLanguage } from '../../arabic/language.js'
import { document, table, values } from '../../knowledge/load.js'
import type { TimeExpression } from '../../model/records.js'
import { dayName, toDay, weekdayOf, weekName } from './calendar.js'
import { timeRules } from './files.js'
import type { GenreId } from './genres.js'
import { hijriDay, hijriMonth } from './hijri.js'
import { buildTimes, publishedOf, readStamp, readTimes, settledTimes } from './index.js'
import { findTimes } from './parse.js'
import type { RuleEntry } from './rules.js'

const language = makeLanguage()
const knowledge = buildTimes(language.lexicon, language.fold)
const docOf = (text: string): Doc => makeDoc(text, [[0, text.length]], language.lexicon, language.sentences)
const read = (text: string, published: string | null): (TimeExpression & { text: string })[] =>
  readTimes(docOf(text), published ? publishedOf(published) : null, knowledge, { idPrefix: 's0' }).map(t => ({
    ...t,
    text: text.slice(...t.span),
  }))

const genreOf = (rule: RuleEntry) => knowledge.genres[(rule.genre ?? 'news') as GenreId]

const root = new URL('../../../', import.meta.url)
const pathOf = (path: string): string => fileURLToPath(new URL(path, root))

interface Case {
  id: string
  text: string
  published: string | null
  times: { text: string; value: string }[]
}

describe('corpus/times.jsonl', () => {
  const cases = readFileSync(pathOf('corpus/times.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Case)
  const wrong = cases.filter(({ text, published, times }) => {
    const got = read(text, published).map(({ text, value }) => ({ text, value }))
    return JSON.stringify(got) !== JSON.stringify(times)
  })

  it('has enough passages and traps', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150)
    expect(cases.filter(c => c.times.length === 0).length).toBeGreaterThanOrEqual(40)
  })

  it('is read right, 97 in 100 at least', () => {
    const told = wrong.map(
      c =>
        `${c.id} ${c.text}: ${read(c.text, c.published)
          .map(t => `${t.text} = ${t.value} (${t.rule})`)
          .join('; ')}`,
    )
    expect(1 - wrong.length / cases.length, told.join('\n')).toBeGreaterThanOrEqual(0.97)
  })

  it('comes in order, without overlaps, each span its own text', () => {
    for (const { text, published } of cases) {
      let end = 0
      read(text, published).forEach((t, n) => {
        expect(t.id).toBe(`s0t${n}`)
        expect(t.span[0]).toBeGreaterThanOrEqual(end)
        expect(t.span[1]).toBeGreaterThan(t.span[0])
        end = t.span[1]
      })
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })
})

describe('knowledge/time/rules', () => {
  for (const rule of timeRules()) {
    const whole = (example: string): boolean => {
      const doc = docOf(example)
      return findTimes(doc, knowledge, genreOf(rule), rule.cat).some(
        found => found.rule === rule.id && found.from === 0 && found.to === doc.tokens.length,
      )
    }
    for (const example of rule.yes ?? []) it(`${rule.id} reads «${example}»`, () => expect(whole(example)).toBe(true))
    for (const example of rule.no ?? []) {
      it(`${rule.id} does not read «${example}»`, () => {
        expect(whole(example)).toBe(false)
        expect(settledTimes(docOf(example), knowledge, genreOf(rule)).filter(found => found.rule === rule.id)).toEqual(
          [],
        )
      })
    }
  }
})

describe('knowledge/time/names.yaml', () => {
  for (const { yes = [], no = [] } of document<{ yes?: string[]; no?: string[] }[]>('time/names')) {
    for (const example of yes) it(`«${example}» holds no time`, () => expect(read(example, '2025-10-15')).toEqual([]))
    for (const example of no) it(`«${example}» holds one`, () => expect(read(example, '2025-10-15')).not.toEqual([]))
  }
})

describe('a value and where it comes from', () => {
  const one = (text: string, published: string | null): TimeExpression => {
    const times = read(text, published)
    expect(times).toHaveLength(1)
    return times[0]!
  }

  it('tells stated from counted', () => {
    expect(one('في 3 أيلول 2019', '2025-10-15')).toMatchObject({
      anchor: 'none',
      date: { basis: ['stated'], value: '2019-09-03', notBefore: '2019-09-03' },
    })
    expect(one('وصل أمس', '2025-10-15')).toMatchObject({
      anchor: 'published',
      date: { basis: ['relative'], value: '2025-10-14' },
    })
  })

  it('stays partial without a day of publication', () => {
    expect(one('وصل أمس', null)).toMatchObject({ value: 'XXXX-XX-XX', anchor: 'none', date: { value: null } })
    expect(one('وصل الأحد', null)).toMatchObject({ value: 'XXXX-WXX-7', date: { value: null, weekday: 7 } })
    expect(one('وصل في 28 يوليو', null)).toMatchObject({ value: 'XXXX-07-28', date: { value: 'XXXX-07-28' } })
  })

  it('names the day of «مساء اليوم» as a day', () => {
    expect(one('وصل مساء اليوم', '2025-10-07')).toMatchObject({
      type: 'TIME',
      value: '2025-10-07TEV',
      date: { value: '2025-10-07' },
    })
  })

  it('keeps both readings of a weekday that contradicts its date', () => {
    const stated = one('الإثنين 14 أكتوبر 2025', '2025-10-15')
    expect(stated.date).toMatchObject({ value: '2025-10-14', weekday: 1 })
    expect(stated.date!.why).toContain('but the text says Monday')
    const counted = one('أمس الأربعاء', '2025-10-17')
    expect(counted.date).toMatchObject({
      value: '2025-10-15',
      weekday: 3,
      notBefore: '2025-10-15',
      notAfter: '2025-10-16',
    })
  })

  it('finds the year in which a weekday fits', () => {
    expect(one('وصل الجمعة 8 نوفمبر', '2025-10-15').value).toBe('2024-11-08')
  })

  it('tells when two calendars disagree', () => {
    expect(one('في 1 محرم 1447هـ الموافق 26 يونيو 2025م', null).date!.why).toContain('agrees')
    expect(one('في 1 محرم 1447هـ الموافق 6 يونيو 2025م', null).date!.why).toContain('2025-06-26')
  })

  it('does not split marks or clitics', () => {
    const text = 'وَبِالأَمْسِ أُعلن'
    expect(read(text, null)[0]!.text).toBe('الأَمْسِ')
  })
})

describe('readStamp', () => {
  const stamps: [string, string | null][] = [
    ['الثلاثاء 7 أكتوبر 2025 | 10:44 م', '2025-10-07T22:44'],
    ['14:05 - 2023/10/16', '2023-10-16T14:05'],
    ['منذ 3 ساعات', null],
    ['نشر في: 07/10/2025', '2025-10-07'],
    ['الأحد 23 ذو القعدة 1446هـ - 18 مايو 2025م', '2025-05-18'],
    ['2025-10-07', '2025-10-07'],
    ['2025-10-07T10:00:00+03:00', '2025-10-07T10:00+03:00'],
    ['September 28, 2024', '2024-09-28'],
    ['Mon, 16 Oct 2023 10:00', '2023-10-16T10:00'],
    ['٧ أكتوبر ٢٠٢٥ - ٠٩:٣٠ ص', '2025-10-07T09:30'],
    ['آخر تحديث: 12/03/2024 الساعة 5:30 مساء', '2024-03-12T17:30'],
    ['عمّان في 3 آب /وكالة/', 'XXXX-08-03'],
    ['القاهرة في 16 مايو', 'XXXX-05-16'],
    ['02:44 م الإثنين 16/أكتوبر/2023', '2023-10-16T14:44'],
    ['نشر بتاريخ: 2025/10/07 ( آخر تحديث: 2025/10/08 الساعة: 09:11 )', '2025-10-07'],
    ['السبت، ٢١ أكتوبر/ تشرين الأول ٢٠٢٣', '2023-10-21'],
    ['الثلاثاء ٢٤ ‏/ ١٠ ‏/ ٢٠٢٣', '2023-10-24'],
    ['1445/04/01', '2023-10-16'],
    ['— 24.ae (@someone) September 28, 2024', '2024-09-28'],
    ['10/16/2023 10:04', '2023-10-16T10:04'],
    ['الكويت - 7 - 4 (كونا)', 'XXXX-04-07'],
    ['نشر في: 16 مايو ,2021: 09:20 م GST', '2021-05-16T21:20'],
    ['12:30 - 12 ديسمبر، 2024', '2024-12-12T12:30'],
    ['Publié le : mardi, 7 octobre 2025', '2025-10-07'],
    ['lundi 16 août 2021 à 18:05', '2021-08-16T18:05'],
    ['2025 Oct 7 Tuesday', '2025-10-07'],
    // the solar year of Iran, which is not read
    ['1403/09/22 12:14', null],
    ['اليوم 15:20', null],
    ['عدد القراءات 2023', null],
    ['شارك الخبر', null],
  ]
  for (const [text, value] of stamps)
    it(`«${text}» is ${value}`, () => expect(readStamp(text, [0, text.length], knowledge)?.value ?? null).toBe(value))

  it('reads its own span only', () => {
    const text = '2020-01-01 الثلاثاء 7 أكتوبر 2025'
    expect(readStamp(text, [11, text.length], knowledge)?.value).toBe('2025-10-07')
  })
})

describe('publishedOf', () => {
  it('takes ISO dates and date-times', () => {
    expect(publishedOf('2025-10-07')).toMatchObject({ value: '2025-10-07', weekday: 2, basis: ['metadata'] })
    expect(publishedOf('2025-10-07T22:44:00+03:00')?.value).toBe('2025-10-07')
    expect(publishedOf('2025-10-07 22:44')?.value).toBe('2025-10-07')
    for (const bad of ['', '2025-13-01', '2025-02-30', 'yesterday', '07/10/2025', '2025-10'])
      expect(publishedOf(bad)).toBeNull()
  })
})

describe('calendars', () => {
  it('counts days', () => {
    expect(dayName(toDay(2024, 2, 29))).toBe('2024-02-29')
    expect(weekdayOf(toDay(2025, 10, 7))).toBe(2)
    expect([weekName(toDay(2021, 1, 3)), weekName(toDay(2025, 10, 7)), weekName(toDay(2024, 12, 30))]).toEqual([
      '2020-W53',
      '2025-W41',
      '2025-W01',
    ])
  })

  it('knows Umm al-Qura', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    })
    for (let year = 1360; year < 1500; year += 3) {
      for (let month = 1; month <= 12; month++) {
        const day = hijriDay(year, month, 29)!
        expect(format.format(new Date(day * 86_400_000))).toBe(`${month}/29/${year} AH`)
      }
    }
    expect(hijriMonth(1200, 1)).toBeNull()
  })
})

describe('any text', () => {
  const pool = ['time/words', 'arabic/numbers', 'time/units']
    .flatMap(table)
    .flatMap(row => values(row.forms ?? `${row.singular}|${row.plurals}`))
    .concat(
      timeRules().flatMap(
        rule =>
          [rule.form]
            .flat()
            .join(' ')
            .match(/[\u0621-\u064a]+/g) ?? [],
      ),
    )
    .concat([
      '7',
      '10:30',
      '2025',
      '7/10/2025',
      '1446',
      '31',
      '،',
      '(',
      ')',
      '-',
      '/',
      '.',
      'و',
      'من',
      'إلى',
      'كتاب',
      '\n',
      '1.5',
      '٢٠٢٥',
    ])

  it('is read without overlaps, empty values or errors', () => {
    let seed = 42
    const next = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return Math.floor((seed / 2147483648) * below)
    }
    for (let n = 0; n < 4000; n++) {
      const text = Array.from(
        { length: 2 + next(12) },
        () => (next(6) === 0 ? 'و' : '') + pool[next(pool.length)]!,
      ).join(' ')
      let end = 0
      for (const { span, value, date, text: written } of read(text, n % 2 ? '2025-10-15' : null)) {
        expect(span[0]).toBeGreaterThanOrEqual(end)
        expect(written.trim()).toBe(written)
        expect(value, text).toMatch(/[0-9TPX]/)
        expect(value, text).not.toMatch(/NaN|null|undefined/)
        if (date?.notBefore && date.notAfter)
          expect(date.notBefore <= date.notAfter, `${written}: ${date.notBefore}/${date.notAfter}`).toBe(true)
        end = span[1]
      }
    }
  })

  it('costs in proportion to its length', () => {
    const long = 'بين 3 و4 و5 و6 و7 من '.repeat(400) + 'مساء اليوم الأحد 7 أكتوبر '.repeat(400)
    const looksIn = (text: string): number => {
      let looks = 0
      const doc = docOf(text)
      const tokens = new Proxy(doc.tokens, {
        get(target, key) {
          if (typeof key === 'string' && /^\d+$/u.test(key)) looks++
          return Reflect.get(target, key)
        },
      })
      readTimes({ ...doc, tokens }, null, knowledge, { idPrefix: '' })
      return looks
    }
    expect(looksIn(long + long)).toBeLessThan(2.2 * looksIn(long))
  })
})

describe('the seed pages', () => {
  const shared = process.env.ISNAD_SHARED ?? pathOf('../shared')
  const gold = `${shared}/gold/seeds.json`
  const published = ['2025-10-07', null, '2025-10-15', null, null]
  it.skipIf(!existsSync(gold))('have their times (skipped where ../shared is missing)', () => {
    const { pages } = JSON.parse(readFileSync(gold, 'utf8')) as {
      pages: { file: string; times?: { text: string; value: string }[] }[]
    }
    pages.forEach(({ file, times = [] }, n) => {
      const got = read(readFileSync(`${shared}/seeds/${file}`, 'utf8'), published[n]!)
      for (const { text, value } of times) {
        const hit = got.find(t => t.text === text)
        expect([value, text], `${text} in ${file}`).toEqual([hit?.value === value ? hit.value : hit?.date?.value, text])
      }
    })
  })
})
