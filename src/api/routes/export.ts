import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'
import { exportFormats, exportIn, type Register } from '../../app/index.js'
import { given } from '../asked.js'
import { Problem } from '../problem.js'
import * as schemas from '../schemas.js'

const formats = exportFormats.map(({ id, about }) => `${id}: ${about}`).join('; ')

const file = createRoute({
  method: 'get',
  path: '/export',
  summary: 'entries as a file of another form',
  request: { query: schemas.ExportAsked },
  responses: {
    200: {
      description: `the file. ${formats}`,
      content: { '*/*': { schema: z.string().meta({ format: 'binary' }) } },
    },
    default: { description: 'what went wrong', content: { 'application/problem+json': { schema: Problem } } },
  },
})

export const exporting = (register: Register) =>
  new OpenAPIHono().openapi(file, async c => {
    const { chunks, mediaType, fileName } = await exportIn(register, given(c.req.valid('query')))
    c.header('content-type', mediaType)
    c.header('content-disposition', `attachment; filename="${fileName}"`)
    return stream(c, async out => {
      for await (const chunk of chunks) await out.write(chunk)
    })
  })
