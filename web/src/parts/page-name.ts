/** What a page is called: its outlet, else the host of its address, else the file that it was. */
export function pageName({
  outlet,
  url,
  source,
}: {
  outlet: string | null
  url: string | null
  source: string
}): string {
  if (outlet) return outlet
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url ?? source)?.[1]
  return host ?? source.split(/[/\\]/u).at(-1) ?? source
}

export const storyPath = ({ page, story, at }: { page: string; story: string; at?: number }): string =>
  `/stories/${page}:${story}${at === undefined ? '' : `?at=${at}`}`
