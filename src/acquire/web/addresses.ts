import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { IsnadError } from '../../model/errors.js'

// Addresses of this machine and of networks that are not the public one.
const inner = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inner.addSubnet(net, prefix, 'ipv6')

/** Whether an IP address is one of this machine or of a network of its own; an IPv4 address in IPv6 form counts as what it is. */
export function isInner(address: string): boolean {
  const kind = isIP(address)
  return kind !== 0 && inner.check(address, kind === 6 ? 'ipv6' : 'ipv4')
}

/** Whether a host is, or has, an inner address. A host that cannot be found has none. */
async function leadsInside(host: string): Promise<boolean> {
  const bare = host.replace(/^\[|\]$/gu, '')
  if (isIP(bare)) return isInner(bare)
  const found = await lookup(bare, { all: true }).catch(() => [])
  return found.some(({ address }) => isInner(address))
}

/** An address of the web as it was given. */
export function needWebAddress(text: string, where: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/u.test(url.protocol) && !url.username && !url.password) return url
  throw new IsnadError('usage', `${where}: “${text}” is no address of the web.`, 'Write https://host/path.')
}

/**
 * Where a redirect leads. It may not leave https, and may not lead to an inner address: only the user may name one. Within
 * the host that he has named it may go where it will.
 */
export async function redirected(from: URL, location: string | null, given: URL): Promise<URL> {
  const refuse = (why: string): IsnadError =>
    new IsnadError('network/redirect', `${from.href} redirects ${why}.`, 'Name the address that is meant.')
  if (!location || !URL.canParse(location, from.href)) throw refuse('to nowhere')
  const to = new URL(location, from.href)
  if (!/^https?:$/u.test(to.protocol) || to.username || to.password) throw refuse(`to ${to.protocol}, which is no web`)
  if (from.protocol === 'https:' && to.protocol === 'http:') throw refuse(`from https to ${to.href}`)
  if (to.hostname !== given.hostname && (await leadsInside(to.hostname)))
    throw refuse(`to ${to.href}, which is an address of this machine or network`)
  return to
}
