import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import {
  copiesIn,
  explainIn,
  needReading,
  officesNamed,
  type Register,
  reasonsInArabic,
  storyIn,
} from '../../app/index.js'
import type { Reading } from '../../model/records.js'
import { answers } from '../answers.js'
import * as schemas from '../schemas.js'

const story = createRoute({
  method: 'get',
  path: '/stories/{id}',
  summary: 'a page as it was read, by PAGE:STORY or by its id alone for its main story',
  request: { params: schemas.IdAsked },
  responses: answers(schemas.StoryShown, 'the reading, its chains, and the entries of its events'),
})
const explained = createRoute({
  method: 'get',
  path: '/stories/{id}/explain',
  summary: 'which rules saw a place of the page',
  request: { params: schemas.IdAsked, query: schemas.PlaceAsked },
  responses: answers(schemas.Explained, 'what each layer made of it'),
})

/** Why each date of a page is what it is. */
const whysIn = ({ stories }: Reading): string[] =>
  stories
    .flatMap(({ published, times, events }) => [published, ...[...times, ...events].map(({ date }) => date)])
    .flatMap(date => (date ? [date.why] : []))

/** On what its statements rest, and what was noticed of it. */
const notesIn = ({ stories, diagnostics, page }: Reading): string[] => [
  // Readings kept by Isnad 0.1.0 do not tell it.
  ...stories.flatMap(({ statements }) => statements.flatMap(({ evidence }) => evidence?.why ?? [])),
  ...[...page.noticed, ...diagnostics].map(({ message }) => message),
]

const copies = createRoute({
  method: 'get',
  path: '/stories/{id}/copies',
  summary: 'other stories that have its text, or a passage of it',
  request: { params: schemas.IdAsked },
  responses: answers(schemas.StoryCopies, 'the copies, the likest first'),
})

const pageOf = (id: string): string => id.replace(/:s\d+$/u, '')

export const pages = (register: Register) =>
  new OpenAPIHono()
    .openapi(story, async c => {
      const shown = await storyIn(register, c.req.valid('param').id)
      const whys = whysIn(shown.reading)
      const reasons = reasonsInArabic([...whys, ...notesIn(shown.reading)])
      return c.json({ ...shown, officeNames: officesNamed(whys), reasons }, 200)
    })
    .openapi(copies, async c => c.json(await copiesIn(register, c.req.valid('param').id), 200))
    .openapi(explained, async c => {
      const reading = await needReading(register, pageOf(c.req.valid('param').id))
      const { offset, line, column, seen } = explainIn(reading, c.req.valid('query').at)
      return c.json({ offset, line, column, seen: seen.map(each => ({ ...each })) }, 200)
    })
