import { describe, expect, it } from 'vitest'
import { isInner, needWebAddress, redirected } from './addresses.js'

describe('an inner address', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
  ])('is %s', address => {
    expect(isInner(address)).toBe(true)
  })

  it.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '2001:4860:4860::8888', 'example.org', ''])('is not %s', address => {
    expect(isInner(address)).toBe(false)
  })
})

describe('a redirect', () => {
  const from = new URL('https://93.184.215.14/sparql')
  const to = (location: string | null, given = from) => redirected(given, location, given)

  it('may lead elsewhere on the web, and within a host that was named', async () => {
    expect((await to('https://93.184.215.15/x')).href).toBe('https://93.184.215.15/x')
    expect((await to('/x')).href).toBe('https://93.184.215.14/x')
    expect((await to('http://127.0.0.1:9/x', new URL('http://127.0.0.1:8/'))).href).toBe('http://127.0.0.1:9/x')
  })

  it.each([
    null,
    '',
    'http://93.184.215.14/sparql',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://localhost/',
    'https://user:word@93.184.215.15/',
    'ftp://93.184.215.15/',
  ])('may not lead to %s', async location => {
    await expect(to(location)).rejects.toMatchObject({ code: 'network/redirect' })
  })
})

it.each(['https://a.example/sparql', 'http://127.0.0.1:81/'])('%s is an address of the web', text => {
  expect(needWebAddress(text, '--endpoint').href).toBe(text)
})

it.each(['', 'a', 'file:///a', 'https://user:word@a.example/'])('“%s” is none', text => {
  expect(() => needWebAddress(text, '--endpoint')).toThrow(expect.objectContaining({ code: 'usage' }))
})
