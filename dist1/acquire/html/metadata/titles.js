// Titles as heads of pages give them, with the name of the site before or behind: «العنوان | الموقع».
const quotes = /["'«»“”„‘’\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** A title without what differs from place to place: marks of quotation, white space, marks of direction. */
export const bareTitle = (text) => text
    .replaceAll(/\s[«»]\s/gu, ' | ')
    .replaceAll(quotes, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
const separator = String.raw `\s*(?:[|«»~·•›<>]|::|\.\.)\s*|\s+[-–—:]+\s+|:\s+`;
const separators = new RegExp(separator, 'u');
const opensWith = new RegExp(`^(?:${separator})`, 'u');
const endsWith = new RegExp(`(?:${separator})$`, 'u');
const wordsIn = (text) => text.split(' ').filter(Boolean).length;
/** Whether a title is this line, alone or with something set apart before or behind it. */
export function isTitled(line, title) {
    if (line === title)
        return true;
    if (wordsIn(line) < 3)
        return false;
    const at = title.indexOf(line);
    if (at < 0)
        return false;
    const before = title.slice(0, at);
    const behind = title.slice(at + line.length);
    return (before === '' || endsWith.test(before)) && (behind === '' || opensWith.test(behind));
}
/** A title and what its bars and dashes part. */
export const partsOf = (title) => [title, ...title.split(separators)];
const same = (part, site) => part === site || (wordsIn(part) <= 6 && (` ${site} `.includes(` ${part} `) || ` ${part} `.includes(` ${site} `)));
const mostOfSite = 4;
const leastOfTitle = 4;
/** A title without the name of its site: where that is known, or where a short part stands behind a bar. */
export function withoutSite(title, sites) {
    const bars = [...title.matchAll(new RegExp(separators, 'gu'))];
    const isSite = (part) => sites.some(site => same(bareTitle(part), bareTitle(site)));
    const last = bars.at(-1);
    if (last) {
        const [head, tail] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
        const barred = /[|«»~]|::/u.test(last[0]) && wordsIn(tail) <= mostOfSite && wordsIn(head) >= leastOfTitle;
        if (head.trim() && (isSite(tail) || barred))
            return withoutSite(head.trim(), sites);
    }
    const [first] = bars;
    if (first) {
        const [head, tail] = [title.slice(0, first.index), title.slice(first.index + first[0].length)];
        if (tail.trim() && isSite(head))
            return tail.trim();
    }
    return title;
}
const mostOfName = 6;
/** What a title says besides the headline: behind it the name of the site, before it perhaps. */
export function besideHeadline(headline, title) {
    const bare = bareTitle(title);
    const line = bareTitle(headline);
    const at = bare.indexOf(line);
    if (at < 0 || bare === line || !isTitled(line, bare))
        return { before: '', behind: '' };
    const named = (part) => (wordsIn(part) <= mostOfName ? part : '');
    return {
        before: named(bare.slice(0, at).replace(endsWith, '').trim()),
        behind: named(bare
            .slice(at + line.length)
            .replace(opensWith, '')
            .trim()),
    };
}
