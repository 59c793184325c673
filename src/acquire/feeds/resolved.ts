import { webAddress } from '../web/addresses.js'

/** An address as it is written in a feed, seen from the feed, without what follows `#`. */
export function resolved(text: string | null | undefined, base: URL): string | null {
  const url = text?.trim() ? webAddress(text, base) : null
  if (!url) return null
  url.hash = ''
  return url.href
}
