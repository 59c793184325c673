import type { Furniture, Page, Span } from '../model/records.js'
import type { Layout } from '../page/index.js'

// Where no one tells whose page it is, its furniture may: «حقوق النشر محفوظة لـ…», a name above the headline, «تابعونا على …».

const signing = new Set<Furniture['kind']>(['section', 'share', 'widget', 'other', 'advert'])
const mostLetters = 300

// «شفق نيوز/ سياسة»: a line like a dateline is one behind the headline; before it, it is the name of the site
const isMasthead = ({ kind, span }: Furniture, headline: Span | null): boolean =>
  kind === 'dateline' && headline !== null && span[1] <= headline[0]

/** Lines in which a page may name the outlet that it is of. */
export function ownSigns({ text }: Page, { furniture, stories }: Layout): string[] {
  const headline = stories[0]?.headline ?? null
  return furniture
    .filter(one => (signing.has(one.kind) || isMasthead(one, headline)) && one.span[1] - one.span[0] <= mostLetters)
    .map(({ span }) => text.slice(...span))
}
