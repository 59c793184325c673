import { describe, expect, it } from 'vitest'
import { hostName } from './guard.js'
import { withExamples } from './testing.js'

const asking = withExamples()
const json = { 'content-type': 'application/json' }

describe('the guard', () => {
  it('reads the name in a Host header', () => {
    expect(hostName('localhost:4747')).toBe('localhost')
    expect(hostName('[::1]:4747')).toBe('::1')
    expect(hostName('News.Example')).toBe('news.example')
    for (const bad of [undefined, '', 'a b', 'evil.example/', 'x@localhost', 'localhost:port', '[::1'])
      expect(hostName(bad)).toBeNull()
  })

  it('refuses names that this server does not have', async () => {
    const { ask } = asking()
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1', 'localhost@x'])
      for (const path of ['/api/register', '/', '/assets/x.js'])
        expect([host, (await ask(path, { headers: { host } })).status]).toEqual([host, 421])
    for (const host of ['localhost', '127.0.0.1:1', '[::1]:4747'])
      expect((await ask('/api/register', { headers: { host } })).status).toBe(200)
    const named = await ask('/api/register', { headers: { host: 'isnad.example' } }, { names: ['isnad.example'] })
    expect(named.status).toBe(200)
  })

  it('changes nothing without being writable, nor without the token', async () => {
    const { ask, register } = asking()
    const before = await register.counts()
    const sent = { method: 'POST', body: JSON.stringify({ text: 'قال الوزير إنه سافر.' }), headers: json }
    expect((await ask('/api/pages', sent)).status).toBe(403)
    expect((await ask('/api/pages', sent, { token: 'right' })).status).toBe(401)
    for (const authorization of ['Bearer wrong', 'Bearer', 'right', 'Basic right', 'Bearer right x']) {
      const answer = await ask('/api/pages', { ...sent, headers: { ...json, authorization } }, { token: 'right' })
      expect([authorization, answer.status]).toEqual([authorization, 401])
      expect(answer.headers.get('www-authenticate')).toBe('Bearer')
    }
    expect((await ask('/api/pages/x', { method: 'DELETE' }, { token: 'right' })).status).toBe(401)
    expect(await register.counts()).toEqual(before)
  })

  it('lets other pages of the web ask only where they are named', async () => {
    const { ask } = asking()
    const from = { headers: { origin: 'https://news.example' } }
    expect((await ask('/api/register', from)).headers.get('access-control-allow-origin')).toBeNull()
    const allowed = await ask('/api/register', from, { origins: ['https://news.example'] })
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://news.example')
    const other = await ask('/api/register', from, { origins: ['https://other.example'] })
    expect(other.headers.get('access-control-allow-origin')).not.toBe('https://news.example')
  })

  it('refuses what is too large before reading it', async () => {
    const { ask } = asking()
    const body = JSON.stringify({ text: 'ا'.repeat(3_000_000) })
    const answer = await ask('/api/read', { method: 'POST', body, headers: json })
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'input/too-large' }])
  })

  it('allows a page no script but its own', async () => {
    const policy = (await asking().ask('/')).headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe|https?:|\*/u)
  })
})
