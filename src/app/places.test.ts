import { describe, expect, it } from 'vitest'
import { registerPath } from './places.js'

describe('the register that is meant', () => {
  it('is the one named, then the one of the environment', () => {
    expect(registerPath('a.db', { ISNAD_REGISTER: 'b.db' }, 'linux', '/home/u')).toBe('a.db')
    expect(registerPath(undefined, { ISNAD_REGISTER: 'b.db' }, 'linux', '/home/u')).toBe('b.db')
  })

  it.each([
    ['linux', {}, '/home/u/.local/share/isnad/register.db'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/isnad/register.db'],
    ['darwin', {}, '/home/u/Library/Application Support/isnad/register.db'],
    ['win32', { LOCALAPPDATA: '/app' }, '/app/isnad/register.db'],
    ['win32', {}, '/home/u/AppData/Local/isnad/register.db'],
  ] as const)('is else in the data folder of %s %o', (platform, env, path) => {
    expect(registerPath(undefined, env, platform, '/home/u')).toBe(path)
  })
})
