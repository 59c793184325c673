import { trimmed } from '../text/span.js';
import { cutEmbed } from './embeds.js';
import { flag } from './knowledge.js';
import { isArabicUnit, isParagraph, lineOf, lineSpans, wordsOf } from './lines.js';
import { standsAt } from './phrases.js';
import { sort } from './shapes.js';
const post = () => sort('embed', 'embed/signature');
function posts(page, runs, knowledge) {
    const pieces = [];
    const put = (span, given, sure) => {
        pieces.push({ line: lineOf(page, span, knowledge), given, sure });
    };
    let handle = page.indexOf('(@');
    for (const { span, given, sure } of runs) {
        if (handle >= 0 && handle < span[0])
            handle = page.indexOf('(@', span[0]);
        const cut = given || handle < 0 || handle >= span[1] ? null : cutEmbed(page, span);
        if (!cut) {
            put(span, given, sure);
            continue;
        }
        const last = pieces.at(-1);
        if (cut.first && last && !last.given && last.line.count <= 70)
            last.given = sort('embed', 'embed/post-before-signature');
        for (const part of cut.parts)
            put(part.span, part.embed ? post() : null, sure);
    }
    return pieces;
}
const stops = new Uint8Array(0x10000);
for (const mark of '.!?\u061f\u00bb\u201d"\u2026)')
    stops[mark.charCodeAt(0)] = 1;
const opening = /^[\s([/*#\-–—|]*/u;
const isLatin = (unit) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
/** Where in the last part of a line something could begin that is no more of its text: behind a stop, or an address. */
function* behindStops(text) {
    for (let i = Math.max(1, text.length - 500); i < text.length; i++) {
        const [before, unit] = [text.charCodeAt(i - 1), text.charCodeAt(i)];
        if (stops[unit] === 0 && (stops[before] === 1 || (isLatin(before) && !isLatin(unit))))
            yield i;
    }
}
// two points are a pause: «بالصور.. عودة»
const manySentences = /(?<!\.)[.\u061f!]\s+\S+\s+\S+\s+\S+\s+\S+/u;
const separated = /^[^\n]{0,30}?[:/|]/u;
function isEnd(phrase, rest, words) {
    if (!flag(phrase.rule, 'splits') || !standsAt(words, phrase, 0))
        return false;
    if (words.length > 45 || manySentences.test(rest))
        return false;
    return phrase.rule.form !== 'head' || separated.test(rest) || words.length - phrase.words.length <= 2;
}
/** Tags, credits and end marks that follow the last sentence in the same line. */
function cutEnd(page, piece, knowledge) {
    const { span, text } = piece.line;
    for (const at of behindStops(text)) {
        const mark = opening.exec(text.slice(at))[0].length;
        const start = at + mark;
        const first = wordsOf(knowledge.fold(text.slice(start, start + 24))).words[0];
        const list = first === undefined ? undefined : knowledge.phrases.get(first);
        if (!list)
            continue;
        const rest = text.slice(start);
        const { words } = wordsOf(knowledge.fold(rest));
        const phrase = list.find(candidate => isEnd(candidate, rest, words));
        const body = phrase && trimmed(page, [span[0], span[0] + at]);
        const tail = phrase && trimmed(page, [span[0] + at, span[1]]);
        if (!body || !tail)
            continue;
        return [
            { line: lineOf(page, body, knowledge), given: null, sure: piece.sure },
            { line: lineOf(page, tail, knowledge), given: sort(phrase.rule.kind, phrase.rule.id, null, true), sure: false },
        ];
    }
    return [piece];
}
/** Latin widget words that run into the first Arabic words of a line. */
function cutStart(page, piece, knowledge) {
    const { line } = piece;
    if (!line.arabic || !line.latin || isArabicUnit(line.folded.charCodeAt(line.from[0] ?? 0)))
        return [piece];
    for (const phrase of knowledge.phrases.get(line.words[0]) ?? []) {
        const n = phrase.words.length;
        if (n < 2 || phrase.rule.kind !== 'widget' || !phrase.words.every((word, i) => word === line.words[i]))
            continue;
        if (!isArabicUnit(line.folded.charCodeAt(line.from[n] ?? 0)))
            continue;
        // Latin letters are folded one to one, so the place in the view is the place in the line.
        const end = line.span[0] + line.to[n - 1];
        if (page.slice(line.span[0], end) !== line.folded.slice(0, line.to[n - 1]))
            continue;
        const rest = trimmed(page, [end, line.span[1]]);
        if (!rest || page.slice(end, rest[0]).trim() !== '' || rest[0] === end)
            continue;
        return [
            { line: lineOf(page, [line.span[0], end], knowledge), given: sort('widget', phrase.rule.id), sure: false },
            { line: lineOf(page, rest, knowledge), given: null, sure: piece.sure },
        ];
    }
    return [piece];
}
/** The lines of a text of which no markup tells anything. */
export const bareRuns = (page) => lineSpans(page).map(span => ({ span, given: null, sure: false }));
export function piecesOf(page, runs, knowledge) {
    const pieces = posts(page, runs, knowledge);
    const first = pieces[0];
    if (first && !first.given)
        pieces.splice(0, 1, ...cutStart(page, first, knowledge));
    // The story's last line is the last paragraph or one behind it.
    for (let i = pieces.length - 1; i >= 0; i--) {
        const piece = pieces[i];
        if (piece.given)
            continue;
        const parts = piece.line.count >= 8 ? cutEnd(page, piece, knowledge) : [piece];
        if (parts.length > 1)
            pieces.splice(i, 1, ...parts);
        if (parts.length > 1 || isParagraph(piece.line))
            break;
    }
    return pieces;
}
