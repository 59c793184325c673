import { root } from '../../scripts/ready.mjs'

const { pageOfHtml } = await import(`${root}/dist/acquire/html/index.js`)
const { layOut } = await import(`${root}/dist/page/index.js`)
const { knowledge } = await import(`${root}/dist/app/knowledge.js`)

/** A page of HTML as it is read: its text with what is told of it, and its stories. */
export function laidOut(html, facts = {}) {
  const page = pageOfHtml('page', html, facts)
  return { page, ...layOut(page, knowledge().page) }
}

/** The text of the main story; with the posts of networks that stand in it where they are wanted. */
export function storyOf({ page, stories, furniture }, withPosts = false) {
  const body = stories[0]?.body ?? []
  const end = body.at(-1)?.[1] ?? 0
  const posts = withPosts
    ? furniture.filter(({ kind, span }) => kind === 'embed' && span[0] >= body[0]?.[0] && span[1] <= end)
    : []
  return [...body, ...posts.map(({ span }) => span)]
    .toSorted((a, b) => a[0] - b[0])
    .map(span => page.text.slice(...span))
    .join('\n')
}
