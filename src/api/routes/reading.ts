import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { read } from '../../app/index.js'
import { Reading } from '../../model/records.js'
import { answers } from '../answers.js'
import { given } from '../asked.js'
import * as schemas from '../schemas.js'

const toRead = createRoute({
  method: 'post',
  path: '/read',
  summary: 'what a text tells; nothing of it is kept',
  request: { body: { required: true, content: { 'application/json': { schema: schemas.TextGiven } } } },
  responses: answers(Reading.meta({ id: 'Reading' }), 'the reading'),
})

export const reading = () => new OpenAPIHono().openapi(toRead, c => c.json(read(given(c.req.valid('json'))), 200))
