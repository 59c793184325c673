import { describe, expect, it } from 'vitest'
import { IsnadError } from '../model/errors.js'
import { lookUp, type OfficeFound, type PersonFound, type SeatFound, worldSize } from './world.js'

const found = <T>(name: string, at?: string): T => lookUp(name, at).found[0] as T
const office = (name: string, at?: string): OfficeFound => found(name, at)

const errorOf = (name: string, at?: string): IsnadError => {
  try {
    lookUp(name, at)
  } catch (cause) {
    if (cause instanceof IsnadError) return cause
  }
  throw new Error('no error')
}

describe('an office', () => {
  it.each([
    'وزير الخارجية المصري',
    'وزير خارجية مصر',
    'الخارجية المصرية',
    'EGY/foreign-minister',
    'office:EGY/foreign-minister',
    'foreign minister of Egypt',
    'Foreign Minister Egypt',
  ])('is found as %s, with its holder at a date, and those before and after', name => {
    const { id, kind, holders, before, after } = office(name, '2014-03-01')
    expect([kind, id]).toEqual(['office', 'office:EGY/foreign-minister'])
    expect(holders.map(({ person, from, to }) => [person, from, to])).toEqual([
      ['person:nabil-fahmy', '2013-07-16', '2014-06-17'],
    ])
    expect([before?.person, after?.person]).toEqual(['person:mohamed-kamel-amr', 'person:sameh-shoukry'])
  })

  it('has all its holders in order, where no date is asked for', () => {
    const { holders, before, after } = office('الرئيس الإيراني')
    const began = holders.map(({ from }) => from!)
    expect(holders.length).toBeGreaterThan(3)
    expect(began).toEqual([...began].sort())
    expect([before, after]).toEqual([null, null])
  })

  it('has the holder of that day', () => {
    const on = (day: string) => office('الرئيس الإيراني', day).holders.map(({ person }) => person)
    expect(on('2023-05-01')).toEqual(['person:ebrahim-raisi'])
    expect(on('2024-05-21')).toEqual(['person:mohammad-mokhber'])
    expect(on('2013')).toEqual(['person:mahmoud-ahmadinejad', 'person:hassan-rouhani'])
  })

  it('may have nobody at a date, and says who came next', () => {
    const { holders, after } = office('الرئيس الإيراني', '1901-01-01')
    expect(holders).toEqual([])
    expect(after).not.toBeNull()
  })

  it('is called as the news calls it', () => {
    expect(office('EGY/president').name).toEqual({ ar: 'الرئيس المصري', en: 'president of Egypt' })
    expect(office('KOR/president').name.ar).toBe('الرئيس الكوري الجنوبي')
    expect(office('body:un/secretary-general').name.ar).toBe('أمين عام الأمم المتحدة')
  })

  it('may be called otherwise: a chancellor is prime minister', () => {
    expect(office('رئيس الوزراء الألماني', '2015').id).toBe('office:DEU/chancellor')
  })
})

describe('a person, a state, a body', () => {
  it.each(['سامح شكري', 'Sameh Shoukry', 'person:sameh-shoukry', 'وزير الخارجية المصري سامح شكري'])(
    'a person is found as %s, with his offices',
    name => {
      const { id, offices } = found<PersonFound>(name)
      expect(id).toBe('person:sameh-shoukry')
      expect(offices.map(each => each.office)).toContain('EGY/foreign-minister')
    },
  )

  it('has the offices of a date, and how many there are besides', () => {
    const { offices, others } = found<PersonFound>('سامح شكري', '1990')
    expect(offices).toEqual([])
    expect(others).toBeGreaterThan(0)
  })

  it.each(['EGY', 'egy', 'state:EGY', 'مصر', 'Egypt', 'القاهرة'])(
    'a state is found as %s, its offices by rank',
    name => {
      const { id, kind, offices } = found<SeatFound>(name, '2015-01-01')
      expect([kind, id]).toEqual(['state', 'state:EGY'])
      expect(offices.slice(0, 2).map(each => each.id)).toEqual(['office:EGY/president', 'office:EGY/prime-minister'])
      expect(offices.flatMap(({ holders }) => holders.map(({ person }) => person))).toContain('person:sameh-shoukry')
    },
  )

  it('a body has its offices, too', () => {
    expect(found<SeatFound>('الأمم المتحدة', '2010').offices.map(({ id }) => id)).toContain(
      'office:body:un/secretary-general',
    )
  })
})

describe('a name', () => {
  it('that several bear lists them', () => {
    const { found: none, candidates } = lookUp('محمد')
    expect(none).toEqual([])
    expect(candidates.length).toBeGreaterThan(10)
    for (const { id, name } of candidates) expect([id, name.ar !== '' || name.en !== null]).toEqual([id, true])
  })

  it('that nobody bears is told, with what is near it', () => {
    const error = errorOf('سامه شكري')
    expect(error.code).toBe('world/no-such-name')
    expect(error.advice).toContain('person:sameh-shoukry')
    expect(errorOf('!').code).toBe('world/no-such-name')
    expect(errorOf('xqzxqz').advice).toContain('EGY/president')
  })

  it('of an office that one state alone has needs no state', () => {
    expect(office('شيخ الأزهر', '2020').holders.map(({ person }) => person)).toEqual(['person:ahmed-el-tayeb'])
  })

  it('with an office is that of one who held it', () => {
    expect(found<PersonFound>('الرئيس الأسد').id).toBe('person:bashar-al-assad')
  })

  it('of an office of no state in particular asks of which', () => {
    expect(errorOf('وزير الخارجية').message).toContain('many states')
  })

  it('asked for at no date is refused', () => {
    expect(errorOf('EGY', 'yesterday').code).toBe('input/bad-date')
    expect(errorOf('EGY', '2014-02-30').code).toBe('input/bad-date')
  })
})

it('knows how much it knows', () => {
  const size = worldSize()
  expect(size.people).toBeGreaterThan(3000)
  expect(size.terms).toBeGreaterThan(size.open)
})
