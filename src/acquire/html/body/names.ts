import type { FurnitureKind } from '../../../model/records.js'
import type { Element } from '../elements.js'

// What the names that makers of pages give to elements tell: tags, roles, words in classes and ids. Data, and how it is looked up.

const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean)
const table = (rows: [FurnitureKind, string][]): ReadonlyMap<string, FurnitureKind> =>
  new Map(rows.flatMap(([kind, text]) => words(text).map((word): [string, FurnitureKind] => [word, kind])))

/** Elements that are hardly ever a story, whatever they hold. */
export const apartTags = table([
  ['section', 'nav menu'],
  ['related-links', 'aside'],
  ['other', 'footer'],
  ['widget', 'form button label input dialog'],
  ['caption', 'figure figcaption'],
])

export const apartRoles = table([
  ['section', 'navigation menu menubar toolbar tablist banner'],
  ['related-links', 'complementary'],
  ['other', 'contentinfo'],
  ['widget', 'search dialog alert alertdialog tooltip'],
])

/** Words in classes and ids of what stands beside a story. */
export const apartWords = table([
  [
    'share',
    `share shares sharing social socials sharebar sharetools sharethis shareaholic addthis addtoany sharedaddy
    follow noprint printonly shorturl`,
  ],
  [
    'related-links',
    `related relatedpost relatedposts relatedarticles recirc recirculation recommended recommend recommendation
    recommendations trending popular mostread readnext prevnext prev taboola outbrain mgid trc carousel slideshow`,
  ],
  ['section', 'breadcrumb breadcrumbs nav navigation navbar menu submenu masthead topbar toolbar skiplink'],
  ['widget', 'newsletter newsletters signup subscribe subscription popup modal cookie cookies consent gdpr paywall'],
  ['widget', 'login register sidebar infobox player feedback rating ratings'],
  ['advert', 'advert adverts advertisement advertisements advertising adslot ads ad adsbygoogle'],
  ['advert', 'promo promos promotion promoted sponsored sponsor'],
  ['caption', 'caption captions'],
  ['credit', 'credit credits copyright disclaimer'],
  ['byline', 'byline author authors bio'],
  ['dateline', 'dateline timestamp date dates meta metadata'],
  ['tags', 'tags taglist tagcloud tagbox'],
  ['related-links', 'pagination pager paging'],
  ['poll', 'poll quiz'],
  ['comments', 'comment comments commentlist disqus respond replies'],
  ['ticker', 'ticker tickers newsticker'],
  ['other', 'footer'],
])

/** Words that name what frames a page, however much it holds. */
export const frameWords: ReadonlySet<string> = new Set(
  words('footer masthead sidebar navbar cookie cookies gdpr consent'),
)

const bodyName =
  /^(?:(?:article|story|post|entry|news|detail|details|single|page)[-_]*)+(?:body|content|text|copy)$|^(?:body|content)[-_]*(?:copy|text|body)$/u

/** Words that turn what comes after them: «no-sidebar», «has-ads», «layout-sidebar-second». */
const turning = new Set(words('no has have with without not hide show is layout one two'))

const notWords = /[^\p{L}\p{N}]+/u
const humps = /([a-z\d])([A-Z])/gu
const longestName = 1000

function namesOf({ attributes }: Element): string[] {
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`
  if (names.length === 1) return []
  return names.slice(0, longestName).replace(humps, '$1-$2').toLowerCase().split(/\s+/u)
}

/** The words that classes and id of an element are made of. */
export function nameWords(element: Element): string[] {
  const found: string[] = []
  for (const name of namesOf(element))
    for (const word of name.split(notWords)) {
      if (turning.has(word)) break
      found.push(word)
    }
  return found
}

/** Whether the makers of a page say that this is the body of its story. */
export const isNamedBody = (element: Element): boolean =>
  /articleBody/u.test(element.attributes.itemprop ?? '') || namesOf(element).some(name => bodyName.test(name))
