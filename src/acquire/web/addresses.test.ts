import { describe, expect, it } from 'vitest'
import { isWebAddress, needWebAddress, redirected, webAddress } from './addresses.js'

describe('a redirect', () => {
  const from = new URL('https://a.example/sparql')

  it('may lead elsewhere on the web', () => {
    expect(redirected(from, 'https://b.example/x', true).href).toBe('https://b.example/x')
    expect(redirected(from, '/x', true).href).toBe('https://a.example/x')
    expect(redirected(from, 'http://a.example/x', false).href).toBe('http://a.example/x')
  })

  it.each([
    null,
    '',
    'http://a.example/sparql',
    'https://user:word@b.example/',
    'ftp://b.example/',
    'javascript:alert(1)',
  ])('may not lead to %s', location => {
    expect(() => redirected(from, location, true)).toThrow(expect.objectContaining({ code: 'network/redirect' }))
  })
})

it('an address within a page is seen from the page', () => {
  const base = new URL('https://a.example/b/c')
  expect(webAddress(' d?e=1 ', base)?.href).toBe('https://a.example/b/d?e=1')
  expect([webAddress('mailto:a@b.example', base), webAddress('http://[', base), webAddress('d')]).toEqual([
    null,
    null,
    null,
  ])
})

it('a file is no address', () => {
  expect(['https://a.example', 'HTTP://a', 'page.txt', '-', 'http.txt'].map(isWebAddress)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

it.each(['https://a.example/sparql', 'http://127.0.0.1:81/'])('%s is an address of the web', text => {
  expect(needWebAddress(text, '--endpoint').href).toBe(text)
})

it.each(['', 'a', 'file:///a', 'https://user:word@a.example/'])('“%s” is none', text => {
  expect(() => needWebAddress(text, '--endpoint')).toThrow(expect.objectContaining({ code: 'usage' }))
})
