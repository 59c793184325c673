import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { withExamples } from './testing.js'

// The document tells what the routes do, and the routes do what the document tells.

const asking = withExamples()
const token = 'a-token'
const bearer = { authorization: `Bearer ${token}` }

interface Operation {
  parameters?: { name: string; in: string; required?: boolean }[]
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}

interface Part {
  entries: { id: string }[]
  next: string | null
}

interface Document {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: object
}

const documentOf = async () => (await (await asking().ask('/api/openapi.json')).json()) as Document

/** A call for each operation, with what stands for its parameters. */
async function calls(): Promise<Record<string, { path: string; init?: RequestInit }>> {
  const { register } = asking()
  const [entry] = (await register.timeline()).filter(({ accounts }) => accounts.length > 2)
  const page = entry!.accounts[0]!.page
  const json = (method: string, body: unknown): RequestInit => ({
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...bearer },
  })
  const form = new FormData()
  form.set('file', new File(['أجرى الوزير اتصالا هاتفيا بنظيره.'], 'page.txt'))
  const id = encodeURIComponent(entry!.id)
  return {
    'get /register': { path: '/register' },
    'get /coverage': { path: '/coverage' },
    'get /quarantine': { path: '/quarantine' },
    'get /corrections': { path: '/corrections' },
    'get /labels': { path: '/labels' },
    'get /entries': { path: '/entries?limit=5&newest=true&kind=call' },
    'get /tally': { path: '/tally?status=happened' },
    'get /plot': { path: '/plot?by=month' },
    'get /network': { path: '/network?limit=10' },
    'get /entries/{id}': { path: `/entries/${id}` },
    'get /entries/{id}/compare': { path: `/entries/${id}/compare` },
    'get /entries/{id}/history': { path: `/entries/${id}/history` },
    'get /stories/{id}': { path: `/stories/${page}` },
    'get /stories/{id}/copies': { path: `/stories/${page}/copies` },
    'get /stories/{id}/explain': { path: `/stories/${page}/explain?at=3` },
    'get /entities': { path: '/entities?q=Araghchi' },
    'get /entities/{id}': { path: `/entities/${encodeURIComponent(entry!.participants[0]!)}` },
    'get /export': { path: '/export?format=jsonl&kind=call' },
    'get /search': { path: `/search?q=${encodeURIComponent('اتصال')}` },
    'post /read': { path: '/read', init: json('POST', { text: 'قال الوزير إنه سافر.' }) },
    'post /pages': { path: '/pages', init: json('POST', { text: 'قال الوزير إنه سافر أمس.' }) },
    'post /files': { path: '/files', init: { method: 'POST', body: form, headers: bearer } },
    'delete /pages/{id}': { path: `/pages/${page}`, init: { method: 'DELETE', headers: bearer } },
    'post /corrections': {
      path: '/corrections',
      init: json('POST', { what: 'set', entry: entry!.id, field: 'status', values: ['planned'], by: 'amina' }),
    },
    'delete /corrections/{id}': { path: '/corrections/1?by=omar', init: { method: 'DELETE', headers: bearer } },
  }
}

describe('the document of the API', () => {
  it('is valid OpenAPI 3.1', async () => {
    const document = await documentOf()
    expect(document.openapi).toBe('3.1.0')
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)))
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  it('tells every route, and each answers as it says', async () => {
    const document = await documentOf()
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, operation] as const),
    )
    const made = await calls()
    expect(operations.map(([name]) => name).sort()).toEqual(Object.keys(made).sort())
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    ajv.addSchema({ $id: 'api', ...document })
    // what takes something out comes last
    const inOrder = operations.toSorted(([a], [b]) => Number(a.startsWith('delete')) - Number(b.startsWith('delete')))
    for (const [name, { responses }] of inOrder) {
      const { path, init } = made[name]!
      const answer = await asking().ask(`/api${path}`, init, { token })
      const type = Object.keys(responses[200]!.content!)[0]!
      const body = type === 'application/json' ? await answer.json() : await answer.text()
      expect([name, answer.status, answer.status === 200 ? null : body]).toEqual([name, 200, null])
      const { schema } = responses[200]!.content![type]!
      const within = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/'))
      const fits = ajv.compile(within)
      expect([name, fits(body), fits.errors]).toEqual([name, true, null])
    }
  })

  it('gives an ETag, and nothing again to whoever has it', async () => {
    const { ask } = asking()
    const etag = (await ask('/api/labels')).headers.get('etag')
    expect(etag).toMatch(/^(?:W\/)?"/u)
    const again = await ask('/api/labels', { headers: { 'if-none-match': etag! } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('goes on where a part ends, without a gap and without a double', async () => {
    const { ask, register } = asking()
    const seen: string[] = []
    let next: string | null = null
    do {
      const after: string = next === null ? '' : `&after=${encodeURIComponent(next)}`
      const part = (await (await ask(`/api/entries?limit=7${after}`)).json()) as Part
      seen.push(...part.entries.map(({ id }) => id))
      next = part.next
    } while (next !== null)
    expect(seen).toEqual((await register.timeline()).map(({ id }) => id))
  })
})
