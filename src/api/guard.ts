import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.js'

// Who may ask. A page of the web can make a browser ask an address of this machine under a name of its own (DNS rebinding):
// so names that this server was not told to have are refused.

const isLoopback = (name: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/u.test(name)

/** The name in a Host header, without its port; null where it is none. */
export function hostName(header: string | undefined): string | null {
  const [, name] = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/iu.exec(header ?? '') ?? []
  return name === undefined ? null : name.replace(/^\[|\]$/gu, '').toLowerCase()
}

export const ownHosts =
  (names: readonly string[]): MiddlewareHandler =>
  async (c, next) => {
    const name = hostName(c.req.header('host'))
    if (name !== null && (isLoopback(name) || names.includes(name))) return next()
    return problem(c, 421, {
      code: 'usage',
      detail: 'This server does not answer to that name.',
      advice: 'Ask it as localhost, or start it with --name NAME.',
    })
  }
