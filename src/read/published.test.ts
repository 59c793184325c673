import { describe, expect, it } from 'vitest'
import { makePage } from '../model/page.js'
import type { StoryLayout } from '../page/index.js'
import { statedDate } from './published.js'
import type { TimeKnowledge } from './times/index.js'

const day = (published: string, zone: string | null): string | null | undefined =>
  statedDate(
    makePage('p', 'text', { published }),
    { kind: 'main', stamps: [] } as unknown as StoryLayout,
    {} as TimeKnowledge,
    () => zone,
  )?.value

describe('the day of publication', () => {
  it.each([
    ['2025-10-07T22:30:00Z', 'Asia/Riyadh', '2025-10-08'],
    ['2025-10-07T22:30:00.000+00:00', 'Asia/Riyadh', '2025-10-08'],
    ['2025-10-07T20:30Z', 'Asia/Riyadh', '2025-10-07'],
    ['2025-01-01T02:00:00Z', 'America/New_York', '2024-12-31'],
    // an hour with its own zone, or with none, is that of the outlet already
    ['2025-10-07T22:30:00+03:00', 'Asia/Riyadh', '2025-10-07'],
    ['2025-10-07T22:30', 'Asia/Riyadh', '2025-10-07'],
    ['2025-10-07', 'Asia/Riyadh', '2025-10-07'],
    ['2025-10-07T22:30:00Z', null, '2025-10-07'],
  ])('%s in %s is %s', (published, zone, value) => expect(day(published, zone)).toBe(value))
})
