import { byText } from '../words.js'

// What is tied together, directly or by others.

export interface Forest {
  rootOf: (id: string) => string
  join: (a: string, b: string) => void
}

export function forest(): Forest {
  const parent = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    while (parent.has(root)) root = parent.get(root)!
    if (root !== id) parent.set(id, root)
    return root
  }
  const join = (a: string, b: string): void => {
    const [x, y] = [rootOf(a), rootOf(b)].sort(byText) as [string, string]
    if (x !== y) parent.set(y, x)
  }
  return { rootOf, join }
}
