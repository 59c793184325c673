import { document } from '../../knowledge/load.js';
import { pageTreeOf, within } from './elements.js';
import { bareTitle, isTitled } from './metadata/titles.js';
import { decodeLiteral, literalsIn } from './state/literals.js';
import { textOf } from './text.js';
const words = (text) => text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
const isMarkup = (text) => /<(?:p|div|br|span|h[1-6]|ul|figure|blockquote)\b/iu.test(text);
const plain = (text) => text.replaceAll(/<[^>]*>/gu, ' ');
const looksLikeData = /^\s*[{[]|__[A-Z_]{3,}__|\bwindow\.\w+\s*=|articleBody/u;
const shortestBody = 40;
const shortestPiece = 8;
/** Pieces of one text led on to where another has its characters. */
function through(origins, length, pieces) {
    const led = [];
    let piece = 0;
    origins.forEach(({ at, source }, i) => {
        const end = origins[i + 1]?.at ?? length;
        while (piece > 0 && pieces[piece].at > source)
            piece--;
        let from = at;
        while (from < end) {
            const here = source + (from - at);
            while (piece + 1 < pieces.length && pieces[piece + 1].at <= here)
                piece++;
            const { at: start, source: origin } = pieces[piece];
            led.push({ at: from, source: origin + here - start });
            const next = pieces[piece + 1]?.at ?? Number.POSITIVE_INFINITY;
            from += Math.min(end - from, Math.max(1, next - here));
        }
    });
    return led;
}
function scriptsOf(tree) {
    const scripts = [];
    for (const node of tree.nodes) {
        if (node.kind === 'text' || node.tag !== 'script' || node.attributes.src !== undefined)
            continue;
        for (const child of within(tree, node)) {
            if (child.kind !== 'text' || (!looksLikeData.test(child.text.slice(0, 2000)) && !child.text.includes('__')))
                continue;
            scripts.push({ text: child.text, from: child.pieces[0].source, literals: literalsIn(child.text) });
        }
    }
    return scripts;
}
const shifted = ({ text, pieces }, by) => ({
    text,
    pieces: pieces.map(({ at, source }) => ({ at, source: source + by })),
});
const decodedIn = (script, literal) => shifted(decodeLiteral(script.text, literal), script.from);
/** Several strings as paragraphs of one text. */
function joined(parts) {
    const texts = [];
    const pieces = [];
    let length = 0;
    for (const part of parts) {
        const between = texts.length ? (isMarkup(part.text) ? '\n' : '\n\n') : '';
        if (between)
            pieces.push({ at: length, source: part.pieces[0].source });
        length += between.length;
        for (const { at, source } of part.pieces)
            pieces.push({ at: length + at, source });
        texts.push(between + part.text);
        length += part.text.length;
    }
    return { text: texts.join(''), pieces };
}
const better = (a, b) => !a ? b : b && b.words > a.words * 1.1 ? b : a;
/** Some programs send their objects as one list of values, where nothing has a name. */
const isBodyName = (key, { text }, names) => key === null ? text.startsWith('[') : names.body.includes(key);
/** The longest body that a script has under a name for bodies. */
function wholeBody(script, names) {
    let best = null;
    for (const literal of script.literals.strings) {
        if (!isBodyName(literal.key, script, names) || literal.to - literal.from < 200)
            continue;
        if (best && literal.to - literal.from < best.body.text.length / 2)
            continue;
        const body = decodedIn(script, literal);
        const count = words(plain(body.text));
        if (count >= shortestBody)
            best = better(best, { script, literals: [literal], body, words: count });
    }
    return best;
}
/** Paragraphs one by one: strings of one name whose objects stand side by side. */
function piecedBody(script, names) {
    const groups = new Map();
    for (const literal of script.literals.strings) {
        if (literal.key === null || !names.pieces.includes(literal.key) || literal.to - literal.from < 30)
            continue;
        const key = `${literal.key} ${script.literals.around[literal.object]}`;
        const group = groups.get(key);
        if (group)
            group.push(literal);
        else
            groups.set(key, [literal]);
    }
    let best = null;
    for (const literals of groups.values()) {
        if (literals.length < 2)
            continue;
        const parts = literals
            .map(literal => decodedIn(script, literal))
            .filter(({ text }) => words(plain(text)) >= shortestPiece);
        const body = joined(parts);
        const count = words(plain(body.text));
        if (parts.length >= 2 && count >= shortestBody)
            best = better(best, { script, literals, body, words: count });
    }
    return best;
}
/** A string by one of these names in the object of the body, or in one around it. */
function beside({ script, literals }, names, fits) {
    const { strings, around } = script.literals;
    for (let object = literals[0].object, hops = 0; object >= 0 && hops < 4; object = around[object], hops++)
        for (const wanted of names)
            for (const literal of strings)
                if (literal.object === object && literal.key === wanted && !literals.includes(literal)) {
                    const found = decodedIn(script, literal);
                    if (fits(found.text))
                        return found;
                }
    return null;
}
/** in a script, where a letter may be written as six */
const longestTitle = 900;
const isTitle = (text) => words(text) >= 3 && text.length <= longestTitle / 3 && !isMarkup(text);
const isDate = (text) => /\d{4}/u.test(text) && text.length <= 40;
const isName = (text) => text.trim() !== '' && text.length <= 80;
function anywhere(script, names) {
    const found = script.literals.strings.find(({ key }) => key !== null && names.includes(key));
    const text = found ? decodeLiteral(script.text, found).text : '';
    return isName(text) ? text : null;
}
/** The string that is the title which the page gives elsewhere. */
function titledIn({ script }, titles) {
    const bare = titles.map(bareTitle);
    for (const literal of script.literals.strings) {
        if (literal.to - literal.from > longestTitle)
            continue;
        const found = decodedIn(script, literal);
        if (isTitle(found.text) && bare.some(title => isTitled(bareTitle(found.text), title)))
            return found;
    }
    return null;
}
/** The story that the scripts of a page hold, whose titles are given; null where they hold none of more words than `shown`. */
export function stateStoryOf(tree, titles, shown) {
    const names = document('page/state');
    let best = null;
    for (const script of scriptsOf(tree)) {
        const whole = wholeBody(script, names);
        const pieced = piecedBody(script, names);
        best = better(best, better(whole, pieced && whole && pieced.words < whole.words * 1.5 ? null : pieced));
    }
    if (!best || best.words <= shown)
        return null;
    const { body } = best;
    const inner = isMarkup(body.text) ? pageTreeOf(body.text) : null;
    const layout = inner ? textOf(inner) : null;
    const title = beside(best, names.title, isTitle) ?? titledIn(best, titles);
    return {
        body: {
            text: layout?.text ?? body.text,
            origins: layout ? through(layout.origins, layout.text.length, body.pieces) : body.pieces,
            tree: inner,
            layout,
        },
        title: title && { text: title.text, origins: title.pieces },
        published: beside(best, names.published, isDate)?.text ?? null,
        modified: beside(best, names.modified, isDate)?.text ?? null,
        outlet: anywhere(best.script, names.outlet),
    };
}
