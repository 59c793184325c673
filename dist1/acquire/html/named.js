import { holding, tokensOf } from './elements.js';
import { namesKnown, ruleByName } from './names.js';
const headings = /^h[2-6]$/u;
const structure = { p: 'paragraph', blockquote: 'quotation', li: 'list-item' };
const tags = {
    nav: 'section',
    menu: 'section',
    aside: 'related-links',
    footer: 'other',
    figcaption: 'caption',
    marquee: 'ticker',
    time: 'dateline',
    'amp-social-share': 'share',
    'amp-ad': 'advert',
};
/** What says something only where nothing around it does. */
const weakTags = { button: 'widget', label: 'widget', header: 'section' };
const roles = {
    navigation: 'section',
    menu: 'section',
    menubar: 'section',
    banner: 'section',
    complementary: 'related-links',
    contentinfo: 'other',
    search: 'widget',
    dialog: 'widget',
    alertdialog: 'widget',
};
const properties = {
    datepublished: 'dateline',
    datemodified: 'dateline',
    author: 'byline',
    articlesection: 'section',
    keywords: 'tags',
    comment: 'comments',
    caption: 'caption',
    breadcrumb: 'section',
    commentcount: 'counter',
    interactioncount: 'counter',
};
/** Boxes that networks give to be put into pages, by the class that they ask for. */
const embeds = new Set([
    'twitter-tweet',
    'twitter-video',
    'twitter-timeline',
    'instagram-media',
    'fb-post',
    'fb-video',
    'tiktok-embed',
    'telegram-post',
    'reddit-card',
    'reddit-embed-bq',
    'bluesky-embed',
    'threads-post',
    'text-post-media',
    'wp-embedded-content',
]);
const own = (table, name) => Object.hasOwn(table, name) ? table[name] : undefined;
export const standfirst = 'html/class/standfirst';
const furniture = (kind, rule) => ({ kind, rule: `html/${rule}`, furniture: true });
/** What an element is by what it is called: furniture, but for the line under the headline. `within`: what holds it is an article or furniture of some kind. */
function calledBy(element, within) {
    const { tag, attributes } = element;
    const embed = tokensOf(element, 'class').find(name => embeds.has(name));
    if (embed)
        return furniture('embed', `embed/${embed}`);
    for (const property of tokensOf(element, 'itemprop')) {
        const kind = own(properties, property.toLowerCase());
        if (kind)
            return furniture(kind, `itemprop/${property.toLowerCase()}`);
    }
    const rule = ruleByName(element, namesKnown());
    if (rule)
        return { kind: rule.kind, rule: `html/class/${rule.id}`, furniture: rule.kind !== 'paragraph' };
    if (attributes.rel?.split(/\s+/u).includes('tag'))
        return furniture('tags', 'rel/tag');
    if (attributes.rel?.split(/\s+/u).includes('author'))
        return furniture('byline', 'rel/author');
    const role = attributes.role?.toLowerCase() ?? '';
    const byRole = own(roles, role);
    if (byRole)
        return furniture(byRole, `role/${role}`);
    const byTag = own(tags, tag) ?? (within ? undefined : own(weakTags, tag));
    return byTag ? furniture(byTag, `tag/${tag}`) : null;
}
function structureOf({ tag, attributes }) {
    if (attributes.itemprop?.split(/\s+/u).includes('articleBody'))
        return { kind: 'story', rule: 'html/article-body', furniture: false };
    if (headings.test(tag))
        return { kind: 'heading', rule: 'html/heading', furniture: false };
    const kind = own(structure, tag);
    return kind ? { kind, rule: `html/${tag}`, furniture: false } : null;
}
const holders = new Set(['article', 'main']);
const never = new Set(['html', 'body', 'main', 'h1']);
const isStory = ({ tag, attributes }) => tag === 'h1' || attributes.itemprop === 'articleBody';
/** What the markup of a page says of its elements, by id. What holds the headline is furniture by no name. */
export function namedOf(tree, text) {
    const named = new Map();
    const holds = holding(tree, isStory);
    let until = 0;
    for (const node of tree.nodes) {
        if (node.kind === 'text')
            continue;
        if (!text.spanOf(node.id))
            continue;
        const isAtLarge = never.has(node.tag) || holds[node.id] === 1;
        const found = (isAtLarge ? null : calledBy(node, node.id < until)) ?? structureOf(node);
        if (found)
            named.set(node.id, found);
        if (found?.furniture || holders.has(node.tag))
            until = Math.max(until, node.after);
    }
    return named;
}
