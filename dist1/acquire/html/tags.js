// What the names of elements tell: which hold nothing, which end others, which stand as blocks, which are never shown.
const words = (text) => new Set(text.split(/\s+/u).filter(Boolean));
export const voidTags = words('area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr');
/** Elements that stand on lines of their own. */
export const blockTags = words(`html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option optgroup p pre search section
  summary table tbody tfoot thead tr ul video audio amp-accordion amp-carousel amp-sidebar amp-story`);
/** Blocks that an empty line parts from what stands around them. */
export const spacedTags = words('p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table figure pre hr article section header footer');
export const cellTags = words('td th');
/** Elements whose content no reader sees, or sees only when something fails. */
export const unseenTags = words(`script style noscript template svg math head title iframe object embed applet canvas select datalist textarea
  noframes noembed audio video amp-analytics amp-ad amp-consent amp-state amp-script`);
const blocksThatEndParagraphs = words(`address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr main menu nav ol p pre section table ul li dd dt`);
const scope = words('html body table td th caption template object marquee applet');
const tableScope = words('html body table template');
const listScope = new Set([...scope, ...words('ul ol menu dir')]);
const paragraphScope = new Set([...scope, ...words('button')]);
const special = new Set([...blockTags, ...scope, ...cellTags]);
const paragraph = { tags: words('p'), within: paragraphScope };
const endings = new Map();
for (const tag of blocksThatEndParagraphs)
    endings.set(tag, [paragraph]);
const alsoEnds = (tags, ended, within) => {
    for (const tag of words(tags))
        endings.set(tag, [...(endings.get(tag) ?? []), { tags: words(ended), within }]);
};
alsoEnds('li', 'li', listScope);
alsoEnds('dd dt', 'dd dt', new Set([...scope, 'dl']));
alsoEnds('option optgroup', 'option', scope);
alsoEnds('a', 'a', special);
alsoEnds('td th', 'td th caption', new Set([...tableScope, 'tr']));
alsoEnds('tr', 'tr caption', new Set([...tableScope, 'tbody', 'thead', 'tfoot']));
alsoEnds('tbody thead tfoot', 'tbody thead tfoot caption colgroup', tableScope);
alsoEnds('body', 'head', words('html'));
/** Which open elements a start tag ends. */
export const endedBy = (tag) => endings.get(tag) ?? [];
const tableTags = words('table tbody thead tfoot tr td th caption colgroup');
const unreachable = new Map([
    ['html', new Set()],
    ['body', new Set()],
    ['table', words('html body')],
]);
/** The elements behind which an end tag finds nothing to end: a stray tag in a cell does not end the page. */
export const scopeOf = (tag) => unreachable.get(tag) ?? (tableTags.has(tag) ? tableScope : special.has(tag) ? scope : special);
