import { closeBoxes } from './boxes.js';
import { creditOf, longestCredit } from './credits.js';
import { lineDateline } from './datelines.js';
import { isLead } from './desk.js';
import { nameAt } from './knowledge.js';
import { leadDateline, mayBeginDateline } from './lead-datelines.js';
import { isParagraph, lineOf, lineSpans, wordsOf } from './lines.js';
import { partsOf } from './marked.js';
import { layShort, layTop } from './opening.js';
import { bareRuns, piecesOf } from './pieces.js';
import { bareName, sort, sortOf } from './shapes.js';
import { holdsDate } from './stamps.js';
import { layRest } from './walk.js';
function sortPieces(desk) {
    const { pieces, knowledge, sorts } = desk;
    const foreign = !pieces.some(piece => piece.line.arabic);
    let lead = -1;
    pieces.forEach((piece, i) => {
        // The words of furniture are Arabic: of a paragraph in another script they tell nothing.
        let found = piece.given ?? (foreign && piece.sure ? null : sortOf(knowledge, piece.line, lead < 0 ? 'top' : 'tail'));
        if (foreign && !piece.given && found?.rule.startsWith('shape/latin'))
            found = null;
        sorts[i] = found;
        if (i === desk.marked)
            sorts[i] = null;
        else if (lead < 0 && i > (desk.marked ?? -1) && isLead(piece, found))
            lead = i;
    });
    closeBoxes(desk);
    if (lead >= 0)
        lead = pieces.findIndex((piece, i) => i >= lead && isLead(piece, sorts[i] ?? null));
    // A question is a poll's when short answers follow; before an answer in full it is an interview's.
    sorts.forEach((found, i) => {
        if (found?.rule !== 'poll/question')
            return;
        const next = pieces[i + 1];
        if (!next || pieces[i].line.bullet || next.line.count > 8 || isParagraph(next.line))
            sorts[i] = null;
    });
    return lead;
}
// A date stamp above a menu is the page's own clock when another one stands nearer to the story.
function tellClocks(desk) {
    const main = desk.drafts[0];
    if (!main || main.headline === null)
        return;
    const stamps = desk.roles.flatMap((role, i) => role &&
        typeof role === 'object' &&
        role.rule === 'date/stamp' &&
        role.kind === 'dateline' &&
        holdsDate(desk.knowledge, desk.pieces[i].line)
        ? [i]
        : []);
    const before = stamps.filter(i => i < main.headline);
    const lead = main.body.find(i => isParagraph(desk.pieces[i].line)) ?? main.headline;
    const near = stamps.some(i => i > main.headline && i < lead);
    if (near)
        for (const i of before)
            desk.roles[i] = sort('clock', 'clock/another-stamp-nearer');
    // A clock on the line beside a date is part of the stamp.
    desk.roles.forEach((role, i) => {
        if (role &&
            typeof role === 'object' &&
            role.rule === 'date/stamp' &&
            role.kind === 'clock' &&
            (stamps.includes(i - 1) || stamps.includes(i + 1)))
            desk.roles[i] = sort('dateline', 'date/clock-beside-date');
    });
}
const isSort = (role) => typeof role === 'object' && role !== null;
/** The dateline inside the lead, or inside the line behind a summary that stands as the first paragraph. */
function openingOf(desk, body, lead) {
    for (const at of body) {
        const { line } = desk.pieces[at];
        if (at > lead + 2)
            return null;
        if (at < lead && line.count < 8)
            continue;
        const found = mayBeginDateline(line) ? leadDateline(desk.knowledge, line.text) : null;
        if (!found || (at > lead && !(found.agency && found.place)))
            continue;
        const { place, agency, end } = found;
        return { dateline: { agency, place }, at, span: end === null ? null : [line.span[0], line.span[0] + end] };
    }
    return null;
}
const lineRules = new Set(['dateline/city-agency', 'credit/agency-line', 'date/mixed']);
/**
 * The dateline that a line is by itself. A line that is a day tells whose the story is only where an agency stands beside the place, and the
 * page is not signed by it besides: then it is its own.
 */
function datelineAt(desk, i, credits) {
    const role = desk.roles[i] ?? null;
    if (!isSort(role) || !lineRules.has(role.rule))
        return null;
    const dateline = lineDateline(desk.knowledge, desk.pieces[i].line);
    if (role.rule !== 'date/mixed')
        return dateline;
    const { agency, place } = dateline ?? {};
    return agency && place && isAgency(desk.knowledge, agency) && !credits.includes(agency) ? dateline : null;
}
// what no table knows may as well be the paper itself
const isAgency = (knowledge, name) => nameAt(knowledge.agencies, wordsOf(knowledge.fold(name)).words, 0) > 0;
const captionReach = 2;
/** «AFP» above a caption, where the page is signed by others: whose the picture is. */
function isOfPicture({ roles }, i, { agency }, credits) {
    const role = roles[i] ?? null;
    if (!isSort(role) || role.rule !== 'credit/agency-line' || credits.length === 0)
        return false;
    const signed = credits.some(credit => agency !== null && credit.includes(agency));
    return !signed && roles.slice(i + 1, i + 1 + captionReach).some(next => isSort(next) && next.kind === 'caption');
}
/** The dateline on a line of its own above the lead. */
function datelineAbove(desk, from, lead, credits) {
    for (let i = from; i < lead; i++) {
        const dateline = datelineAt(desk, i, credits);
        if (dateline && !isOfPicture(desk, i, dateline, credits))
            return dateline;
    }
    return null;
}
/** … or under the story: «الدوحة في 6 ديسمبر 2024 /قنا/». */
function datelineBelow(desk, lead, until, credits) {
    for (let i = until - 1; i > lead; i--) {
        const role = desk.roles[i] ?? null;
        const dateline = isSort(role) && role.kind === 'dateline' ? datelineAt(desk, i, credits) : null;
        if (dateline?.agency && dateline.place)
            return dateline;
    }
    return null;
}
const behind = (page, [from, to], cut) => {
    let start = cut[1];
    while (start < to && page[start].trim() === '')
        start++;
    return [Math.max(start, from), to];
};
function storyOf(desk, draft, next) {
    const { knowledge, pieces, page } = desk;
    const spanAt = (i) => pieces[i].line.span;
    const until = next ? next.first : pieces.length;
    const body = draft.body.sort((a, b) => a - b);
    const stamps = [];
    const dated = [];
    const credits = [];
    for (let i = draft.first; i < until; i++) {
        const role = desk.roles[i] ?? null;
        if (!isSort(role))
            continue;
        const { line } = pieces[i];
        if (role.kind === 'dateline' && (holdsDate(knowledge, line) || role.rule.startsWith('date/')))
            dated.push(i);
        if (role.kind === 'credit')
            credits.push(...creditOf(knowledge, line, role.rule));
    }
    const lead = body.find(i => isParagraph(pieces[i].line)) ?? body.at(-1) ?? draft.headline ?? 0;
    // Pages with markup are whole, menus and all: the date of the story is the one nearest to its headline.
    const { marked } = desk;
    if (marked !== null)
        dated.sort((a, b) => Math.abs(a - marked) - Math.abs(b - marked));
    stamps.push(...dated.map(spanAt));
    const opening = openingOf(desk, body, lead);
    const cut = opening?.span ?? null;
    if (cut && holdsDate(knowledge, lineOf(page.text, cut, knowledge)))
        stamps.push(cut);
    const story = {
        kind: draft.kind,
        headline: draft.headline === null ? null : spanAt(draft.headline),
        body: body.map(i => (cut && opening?.at === i ? behind(page.text, spanAt(i), cut) : spanAt(i))),
        dateline: opening?.dateline ?? datelineAbove(desk, draft.first, lead, credits) ?? datelineBelow(desk, lead, until, credits),
        credit: longestCredit(credits),
        stamps,
    };
    return { story, cut };
}
/** Lays out lines of a page: all of them, or those that the markup gives to one story. */
function layRuns(page, runs, headline, knowledge) {
    const marked = headline === null ? null : runs[headline].span[0];
    const pieces = piecesOf(page.text, runs, knowledge);
    const desk = {
        knowledge,
        page,
        pieces,
        marked: marked === null ? null : pieces.findIndex(piece => piece.line.span[0] === marked),
        sorts: [],
        roles: pieces.map(() => null),
        drafts: [],
        topics: null,
    };
    const lead = sortPieces(desk);
    if (lead < 0)
        layShort(desk);
    else
        layRest(desk, layTop(desk, lead));
    tellClocks(desk);
    const told = desk.drafts.map((draft, i) => storyOf(desk, draft, desk.drafts[i + 1]));
    const furniture = told.flatMap(({ cut }) => cut ? [{ span: cut, kind: 'dateline', rule: 'dateline/lead' }] : []);
    desk.roles.forEach((role, i) => {
        const { span } = pieces[i].line;
        if (isSort(role))
            furniture.push({ span, kind: role.kind, rule: role.rule });
        else if (role === null)
            furniture.push({ span, kind: 'other', rule: 'other/unclaimed' });
    });
    return { stories: told.map(({ story }) => story), furniture };
}
/** Each story that the markup names by itself, and what its title says of the first alone. */
function layMarked(page, parts, knowledge) {
    const laid = parts.map(({ runs, headline }, i) => layRuns(i === 0 ? page : { ...page, title: null }, runs, headline, knowledge));
    const stories = laid.flatMap(each => each.stories);
    return {
        stories: stories.map((story, i) => ({ ...story, kind: i === 0 ? 'main' : 'appended' })),
        furniture: laid.flatMap(each => each.furniture),
    };
}
/** The stories and the furniture of a page. Every character that is no white space is in exactly one of them. */
export function layOut(page, knowledge) {
    const lineAt = (span) => lineOf(page.text, span, knowledge);
    const words = {
        sort: (span, above) => sortOf(knowledge, lineAt(span), above ? 'top' : 'tail'),
        guess: (span, above) => bareName(knowledge, lineAt(span))
            ? sort('byline', 'byline/bare-name')
            : above
                ? sort('section', 'section/short-above-headline')
                : sort('caption', 'caption/under-headline'),
    };
    const parts = page.markup && partsOf(page.text, lineSpans(page.text), page.markup, words);
    const { stories, furniture } = parts
        ? layMarked(page, parts, knowledge)
        : layRuns(page, bareRuns(page.text), null, knowledge);
    furniture.sort((a, b) => a.span[0] - b.span[0]);
    const diagnostics = [];
    if (!stories.length)
        diagnostics.push({ code: 'page/no-story', message: 'No line of this page is a story.', span: null });
    return { stories, furniture, diagnostics };
}
