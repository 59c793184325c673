import { describe, expect, it } from 'vitest'
import { makePage } from '../model/page.js'
import { loadPageKnowledge } from '../page/index.js'
import { loadReadKnowledge } from './knowledge.js'
import { read } from './read.js'

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }
const timesOf = (text: string) =>
  read(makePage('test', text, { published: '2020-06-18' }), knowledge).stories.flatMap(({ times }) =>
    times.map(({ span }) => text.slice(...span)),
  )

describe('a month in a name', () => {
  it('is no time', () =>
    expect(timesOf('التقى وزير الخارجية الإيطالي لويجي دي مايو نظيره يوم 9 يونيو.')).toEqual(['يوم 9 يونيو']))
  it('is one beside it', () =>
    expect(timesOf('التقى وزير الخارجية الإيطالي لويجي دي مايو نظيره في مايو.')).toEqual(['مايو']))
})
