import { isLead } from './desk.js';
import { bit } from './knowledge.js';
import { topicsOfAll } from './likeness.js';
import { isParagraph } from './lines.js';
import { bareName } from './shapes.js';
import { holdsDate } from './stamps.js';
import { headlineAmong, same, titleFit, topLine } from './top.js';
// The part of a page above its first paragraph, and pages that have no paragraph at all.
/** The title may be a line as long as a paragraph: then the lead is the next one. */
function leadAfterTitle(desk, lead) {
    const { pieces, sorts, page, knowledge, marked } = desk;
    if (marked !== null)
        return { headline: marked, lead };
    if (lead >= 0 &&
        page.title &&
        pieces[lead].line.short &&
        titleFit(knowledge, pieces[lead].line, page.title) >= 0.8) {
        const next = pieces.findIndex((piece, i) => i > lead && isLead(piece, sorts[i]));
        if (next > 0)
            return { headline: lead, lead: next };
    }
    // A first sentence that ends in a full stop is a headline when a date, a byline or a share bar parts it from the lead.
    if (lead >= 0 && pieces[lead].line.count <= 16 && pieces[lead].line.end === 'stop' && !page.title) {
        const between = sorts[lead + 1];
        const next = pieces.findIndex((piece, i) => i > lead && isLead(piece, sorts[i]));
        const kinds = ['dateline', 'byline', 'share', 'counter', 'caption', 'clock'];
        if (between && kinds.includes(between.kind) && next > lead + 1 && next < lead + 8) {
            if (sorts.slice(lead + 1, next).every(found => found && kinds.includes(found.kind)))
                return { headline: lead, lead: next };
        }
    }
    return { headline: -1, lead };
}
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
// What shape alone tells of a line: where nothing else could be the headline, its first line is one all the same.
const byShape = new Set(['section/site-name', 'dateline/city-agency', 'byline/name', 'poll/head', 'label/alone']);
/** A line of the page's source title that shape or words took for furniture. */
function titledAmongSorted({ pieces, sorts, page, knowledge }, lead) {
    return sorts.findIndex((found, i) => i < lead &&
        found !== null &&
        pieces[i].line.count >= 3 &&
        titleFit(knowledge, pieces[i].line, page.title) >= 0.8);
}
const sectionWord = bit('section') | bit('site') | bit('desk');
/** Whether the page's first line may be its headline, though neither words nor the lead speak for it. */
function isFirstHeadline({ pieces, sorts, knowledge }, open, lead) {
    const { line, given } = pieces[0];
    if (given || !line.arabic || line.bullet || ['stop', 'colon', 'comma'].includes(line.end))
        return false;
    // «أنقرة – خاص بالعربي»: place and outlet with a mark between them are a dateline, whoever the outlet is
    if (/[-–—|/()«"“]|\s\u0640\s/u.test(line.text) || holdsDate(knowledge, line))
        return false;
    if (open.length === 0)
        return line.count >= 3 && byShape.has(sorts[0]?.rule ?? '');
    if (open.length > 1 || open[0] !== 0 || lead > 3)
        return false;
    return line.count >= 4 || !(bareName(knowledge, line) || (line.holds & sectionWord) !== 0);
}
/** The headline of a page on which no line above the lead is one by what it says: the first, unless it is furniture for sure. */
function unlikelyHeadline(desk, open, lead) {
    const titled = titledAmongSorted(desk, lead);
    if (titled >= 0)
        return titled;
    return !desk.page.title && lead > 0 && isFirstHeadline(desk, open, lead) ? 0 : null;
}
/** Names the lines before the lead and opens the main story. */
export function layTop(desk, foundLead) {
    const { pieces, sorts, roles, page, knowledge } = desk;
    const { headline: titled, lead } = leadAfterTitle(desk, foundLead);
    const open = [];
    for (let i = 0; i < lead; i++) {
        roles[i] = sorts[i];
        if (!sorts[i] && i !== titled)
            open.push(i);
    }
    const lines = open.map(i => pieces[i].line);
    const topics = once(() => {
        const next = pieces.slice(lead, lead + 3).filter(piece => isParagraph(piece.line));
        return topicsOfAll(knowledge, next.map(piece => piece.line));
    });
    const stamp = sorts.findIndex((found, i) => i < lead && found?.rule === 'date/stamp' && found.kind === 'dateline');
    const stamped = open.filter(i => i < stamp).length;
    const at = titled >= 0 ? -1 : headlineAmong(knowledge, lines, topics, page.title, stamped);
    const headline = titled >= 0 ? titled : at >= 0 ? open[at] : unlikelyHeadline(desk, open, lead);
    const draft = { kind: 'main', headline, body: [], first: 0 };
    open.forEach((i, k) => {
        if (i === headline)
            return;
        const place = headline === null ? 'no-headline' : i < headline ? 'above' : 'below';
        const { line, sure } = pieces[i];
        if (sure && (headline === null || i > headline)) {
            roles[i] = 'body';
            draft.body.push(i);
            return;
        }
        const role = topLine(knowledge, line, place, {
            headline: headline === null ? null : pieces[headline].line,
            twin: lines.some((other, n) => n !== k && same(other, line)),
            lead: topics,
            open: open.length,
        });
        roles[i] = role ?? 'body';
        if (!role)
            draft.body.push(i);
    });
    if (headline !== null)
        roles[headline] = 'headline';
    desk.drafts.push(draft);
    return lead;
}
/** A page without a single paragraph: what no rule claims is the story. */
export function layShort(desk) {
    const { pieces, sorts, roles, page, knowledge, marked } = desk;
    const open = pieces.map((_, i) => i).filter(i => !sorts[i]);
    sorts.forEach((found, i) => {
        roles[i] = found;
    });
    if (!open.length)
        return;
    const first = pieces[open[0]].line;
    const titled = titleFit(knowledge, first, page.title) >= 0.6;
    const unmarked = titled || (!page.title && open.length > 1 && first.count >= 4 && first.end === 'none') ? open[0] : null;
    const headline = marked ?? unmarked;
    const body = open.filter(i => i !== headline);
    for (const i of body)
        roles[i] = 'body';
    if (headline !== null)
        roles[headline] = 'headline';
    desk.drafts.push({ kind: 'main', headline, body, first: 0 });
}
