import { document } from '../../knowledge/load.js'
import type { Fold } from '../../text/fold.js'

interface Institution {
  id: string
  adj: string[]
  gen: string[]
}

/** By the id of an institution the words that head its names: «الخارجية الروسية» is «الوزارة» when it is named again. */
export function institutionHeads(fold: Fold, article: string): ReadonlyMap<string, ReadonlySet<string>> {
  const { institutions } = document<{ institutions: Institution[] }>('arabic/who')
  const headOf = (form: string): string => {
    const [first] = fold(form).split(' ') as [string]
    return first.startsWith(article) ? first.slice(article.length) : first
  }
  return new Map(institutions.map(({ id, adj, gen }) => [id, new Set([...adj, ...gen].map(headOf))]))
}
