import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { explainIn, needReading, type Register, storyIn } from '../../app/index.js'
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

const pageOf = (id: string): string => id.replace(/:s\d+$/u, '')

export const pages = (register: Register) =>
  new OpenAPIHono()
    .openapi(story, async c => c.json(await storyIn(register, c.req.valid('param').id), 200))
    .openapi(explained, async c => {
      const reading = await needReading(register, pageOf(c.req.valid('param').id))
      const { offset, line, column, seen } = explainIn(reading, c.req.valid('query').at)
      return c.json({ offset, line, column, seen: seen.map(each => ({ ...each })) }, 200)
    })
