/** The story of a page by its markup: the text of its story region that no innermost region calls furniture. */
export function storyOf({ text, markup }) {
  const parts = new Set(['story', 'heading', 'paragraph', 'quotation', 'list-item'])
  const told = new Uint8Array(text.length)
  // The outer first, so that the inner is written over it.
  const regions = markup.regions.toSorted((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))
  const within = new Uint8Array(text.length)
  for (const { span, kind } of regions) if (kind === 'story') within.fill(1, ...span)
  for (const { span, kind } of regions) told.fill(parts.has(kind) ? 1 : 0, ...span)
  let story = ''
  for (let i = 0; i < text.length; i++) story += within[i] === 1 && told[i] === 1 ? text[i] : '\n'
  return story.replace(/\n+/gu, '\n').trim()
}
