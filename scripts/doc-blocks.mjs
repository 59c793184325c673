// The programs of a page of documentation: each block marked `js`, with what the block `text` right behind it says that it prints.

const fence = /^```(\w*)[^\n]*\n(.*?)^```[ \t]*$/gmsu

/** Blocks stand right behind each other where nothing but empty lines is between them. */
const apart = between => between.trim() !== ''

/** The line of a page at which something stands, from 1. */
const lineAt = (page, index) => page.slice(0, index).split('\n').length

export function blocksOf(page) {
  const found = [...page.matchAll(fence)].map(({ 0: all, 1: language, 2: text, index }) => ({
    language,
    text,
    from: index,
    to: index + all.length,
  }))
  return found.flatMap((block, i) => {
    if (block.language !== 'js') return []
    const next = found[i + 1]
    const prints = next?.language === 'text' && !apart(page.slice(block.to, next.from)) ? next.text : ''
    return [{ line: lineAt(page, block.from), code: block.text, prints }]
  })
}
