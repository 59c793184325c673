const structure = new Set(['heading', 'paragraph', 'quotation', 'list-item'])
// The benchmark counts posts that a story shows as part of it; Isnad names them as embedded.
const told = new Set(['story', 'embed'])

/** The main story of a page by its markup: what lies in its story regions and in no furniture within them. */
export function storyOf({ text, markup }) {
  const regions = markup.regions
    .filter(({ kind }) => !structure.has(kind))
    .toSorted((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))
  const within = new Uint8Array(text.length)
  const kept = new Uint8Array(text.length)
  for (const { span, kind, rule } of regions) {
    const main = kind === 'story' && rule !== 'html/another-story'
    if (kind === 'story') within.fill(main ? 1 : 0, ...span)
    kept.fill(told.has(kind) ? 1 : 0, ...span)
  }
  let story = ''
  for (let i = 0; i < text.length; i++) story += within[i] === 1 && kept[i] === 1 ? text[i] : '\n'
  return story.replace(/\n+/gu, '\n').trim()
}
