import type { ReactNode } from 'react'

/** An address that a browser may open; a page can name any scheme. */
const safeUrl = (url: string | null | undefined): string | null =>
  url && /^https?:\/\/[^\s/]/iu.test(url) ? url : null

/** A way to where a page was read: a link only where it leads to the web, and without telling where one comes from. */
export function SourceLink({ url, children }: { url: string | null; children: ReactNode }) {
  const safe = safeUrl(url)
  if (!safe) return <bdi>{children}</bdi>
  return (
    <a href={safe} rel="noopener noreferrer nofollow" className="source">
      <bdi>{children}</bdi>
    </a>
  )
}
