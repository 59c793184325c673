import { expect, it } from 'vitest'
import type { Register } from '../app/index.js'
import { serve } from './index.js'
import { serving, withExamples } from './testing.js'

const asking = withExamples()

/** A register that fails after its first part. */
function breaking(register: Register): Register {
  let parts = 0
  return {
    ...register,
    page: async (filter, part) => {
      if (parts++ > 0) throw new Error('the disk has gone')
      const { entries } = await register.page(filter, { ...part, limit: 20 })
      return { entries, next: {} as never }
    },
  }
}

it.each(['identity', 'gzip'])('ends broken where it breaks off half way, and tells of it (%s)', async encoding => {
  const told: unknown[] = []
  const tell = (cause: unknown): void => void told.push(cause)
  const served = await serve(breaking(asking().register), { port: 0, host: '127.0.0.1' }, serving({ tell }))
  try {
    const answer = await fetch(`http://127.0.0.1:${served.port}/api/export?format=jsonl`, {
      headers: { 'accept-encoding': encoding },
    })
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow()
    expect(told).toEqual([new Error('the disk has gone')])
  } finally {
    await served.close()
  }
})

it('is whole where nothing breaks', async () => {
  const answer = await asking().ask('/api/export?format=jsonl')
  expect(answer.headers.get('content-type')).toContain('ndjson')
  const lines = (await answer.text()).trim().split('\n')
  expect(lines).toHaveLength((await asking().register.counts()).entries)
})
