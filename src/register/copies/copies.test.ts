import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Copyable, findCopies, firstOf } from './copies.js'
import { copyKind, makeSketch, type Sketch } from './sketch.js'

/** Each paragraph on a line of its own. */
function sketch(paragraphs: string[], names: [number, number][] = []): Sketch {
  let at = 0
  const spans = paragraphs.map((line): [number, number] => {
    at += line.length + 1
    return [at - line.length - 1, at - 1]
  })
  return makeSketch(paragraphs.join('\n'), spans, names)
}

const lines = (seed: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) =>
    Array.from({ length: 40 }, (_, j) => `${seed}${i}w${(i * 31 + j * 17) % 97}`).join(' '),
  )

const agency = lines('a', 4)
const story = (id: string, paragraphs: string[], more: Partial<Copyable> = {}): Copyable => ({
  id,
  sketch: sketch(paragraphs),
  published: null,
  outlet: null,
  credit: null,
  ...more,
})
const kind = (a: string[], b: string[]) => copyKind(sketch(a), sketch(b))

describe('copies', () => {
  it('of every word are exact, whatever the marks and the line breaks', () => {
    expect(
      kind(
        ['قال الرئيسُ إنّ الوفد سيصل غدا إلى المدينة كما قال الوزير في بيان نشر اليوم صباحا في العاصمة', ...agency],
        [
          `قال الرئيس إن الوفد سيصل غداً إلى المدينة كما قال الوزير في بيان نشر اليوم صباحا في العاصمة ${agency[0]}`,
          ...agency.slice(1),
        ],
      ),
    ).toBe('exact')
  })

  it('with another headline, lightly edited or in another order are near', () => {
    expect(kind(agency, ['another headline altogether', ...agency])).toBe('near')
    expect(kind(agency, [...agency].reverse())).toBe('near')
    expect(
      kind(
        agency,
        agency.map(line => line.replace('w34', 'edited')),
      ),
    ).toBe('near')
  })

  it('of one paragraph in a longer story are partial', () => {
    expect(kind(agency, [...lines('b', 12), agency[1]!])).toBe('partial')
  })

  it('of a passage within a paragraph are partial, and names alone make none', () => {
    const passage = agency[1]!
    const [one, other] = [`${lines('b', 1)[0]} ${passage} ${lines('c', 1)[0]}`, `${lines('d', 3).join(' ')} ${passage}`]
    const from = (text: string): [number, number] => [text.indexOf(passage), text.indexOf(passage) + passage.length]
    expect(copyKind(sketch([one]), sketch([other]))).toBe('partial')
    expect(copyKind(sketch([one], [from(one)]), sketch([other], [from(other)]))).toBeNull()
  })

  it('are not texts of their own, nor short ones that share a phrase', () => {
    expect(kind(agency, lines('b', 4))).toBeNull()
    expect(kind(['one two three four five'], ['one two three four five six'])).toBeNull()
    expect(kind([], [])).toBeNull()
  })

  it('go from the earlier to the later, else from the credited to the one that credits', () => {
    const early = story('x', agency, { published: '2024-03-18' })
    const late = story('y', agency, { published: '2024-03-19' })
    expect(firstOf(late, early)).toBe(early)
    const wire = story('x', agency, { outlet: 'Wire' })
    const paper = story('y', agency, { outlet: 'Paper', credit: 'Wire' })
    expect(firstOf(paper, wire)).toBe(wire)
    expect(firstOf(story('x', agency), story('y', agency))).toBeNull()
  })

  it('are found among many, whatever their order', () => {
    const stories = [
      story('1', agency),
      story('2', [...agency].reverse()),
      story('3', lines('b', 4)),
      story('4', [...lines('c', 9), agency[2]!]),
    ]
    const pairs = findCopies(stories)
    expect(pairs.map(pair => [pair.a, pair.b, pair.kind])).toEqual([
      ['1', '2', 'near'],
      ['1', '4', 'partial'],
      ['2', '4', 'partial'],
    ])
    fc.assert(
      fc.property(fc.shuffledSubarray(stories, { minLength: 4 }), order => {
        expect(findCopies(order)).toEqual(pairs)
      }),
    )
  })
})
