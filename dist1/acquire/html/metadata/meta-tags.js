// <meta>: Open Graph, Dublin Core, what search engines and social networks ask for, and names of a site's own.
const names = (source, of) => Object.entries(of).flatMap(([fact, list]) => list.split(' ').map((name) => [name, { fact: fact, source }]));
const known = new Map([
    ...names('open-graph', {
        title: 'og:title',
        outlet: 'og:site_name',
        published: 'article:published_time og:article:published_time og:published_time',
        modified: 'article:modified_time og:updated_time og:article:modified_time',
        author: 'article:author og:article:author',
        language: 'og:locale',
    }),
    ...names('dublin-core', {
        title: 'dc.title dcterms.title dc:title',
        author: 'dc.creator dcterms.creator dc:creator',
        outlet: 'dc.publisher dcterms.publisher',
        published: 'dc.date.issued dcterms.issued dcterms.date dcterms.created dc.date.created dc.date dc:date dcsext.articlefirstpublished',
        modified: 'dcterms.modified dc.date.modified',
        language: 'dc.language dcterms.language',
    }),
    ...names('meta', {
        title: 'twitter:title citation_title sailthru.title parsely-title pagetitle headline',
        author: 'author parsely-author sailthru.author byl citation_author',
        outlet: 'application-name apple-mobile-web-app-title citation_journal_title',
        published: `published_time published_time_telegram publisheddate publish_date publish-date publishdate pubdate
      parsely-pub-date sailthru.date citation_publication_date citation_date article.published date datepublished
      article:post_date cxenseparse:recs:publishtime article_date_original`.replaceAll(/\s+/gu, ' '),
        modified: 'last-modified lastmod datemodified article.updated revised',
        language: 'content-language language',
    }),
]);
/** What the head of a page tells by <meta>. Of two that tell one fact in one way the first counts. */
export function metaTagsOf(tree) {
    const told = [];
    for (const node of tree.nodes) {
        if (node.kind === 'text' || node.tag !== 'meta')
            continue;
        const { property, name, content, itemprop } = node.attributes;
        const equiv = node.attributes['http-equiv'];
        const value = content?.replaceAll(/\s+/gu, ' ').trim();
        if (!value || itemprop !== undefined)
            continue;
        for (const key of new Set([property, name, equiv])) {
            const found = key === undefined ? undefined : known.get(key.trim().toLowerCase());
            if (found)
                told.push({ ...found, value });
        }
    }
    return told;
}
