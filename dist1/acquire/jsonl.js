import { IsnadError } from '../model/errors.js';
import { makePage } from '../model/page.js';
import { failed } from './acquired.js';
import { garbledIn } from './charset/garbled.js';
import { needIsoDate } from './dates.js';
import { decode, tooLarge } from './decode.js';
import { pageOf } from './document.js';
import { empty, isBlank } from './empty.js';
import { renamed } from './scraped.js';
const bad = (message, cause) => new IsnadError('input/bad-jsonl', message, 'A line holds one object: {"id": "…", "published": "…", "text": "…"}; fields of other names: --fields text=content', cause);
function parseObject(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (cause) {
        throw bad('The line is no JSON.', cause);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw bad('The line is no JSON object.');
    return value;
}
function stringOf(fields, name) {
    const value = fields[name];
    if (value === undefined || value === null || value === '')
        return null;
    if (typeof value !== 'string')
        throw bad(`“${name}” is no string.`);
    return value;
}
const dateOf = (fields, name) => {
    const value = stringOf(fields, name);
    return value === null ? null : needIsoDate(value, `“${name}”`);
};
function wholeText(text, name) {
    if (typeof text !== 'string')
        throw bad(`“${name}” is missing, or no string.`);
    if (isBlank(text))
        throw empty(`“${name}”`);
    if (/\p{Surrogate}/u.test(text))
        throw bad(`“${name}” holds half a character (a lone surrogate).`);
    return text;
}
function idOf(fields) {
    return typeof fields.id === 'number' ? String(fields.id) : stringOf(fields, 'id');
}
function factsOf(fields, given) {
    return {
        url: stringOf(fields, 'url'),
        outlet: stringOf(fields, 'outlet') ?? given.outlet ?? null,
        published: dateOf(fields, 'published') ?? given.published ?? null,
        retrieved: dateOf(fields, 'retrieved'),
        title: stringOf(fields, 'title'),
    };
}
/** The page that a field holds as HTML; what the line says of it counts for more than what the markup says. */
function pageOfMarkup(source, html, facts) {
    const { url = null, retrieved = null } = facts;
    const bytes = Buffer.from(html);
    const made = pageOf({ source, bytes, url, retrieved, type: 'text/html', charset: 'utf-8' }, {});
    if ('error' in made)
        throw made.error;
    const { page } = made;
    const said = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined);
    return { ...page, ...Object.fromEntries(said) };
}
function pageOfFields(fields, place, noticed, given) {
    const facts = factsOf(fields, given);
    const source = idOf(fields) ?? place;
    const page = typeof fields.html === 'string' && typeof fields.text !== 'string'
        ? pageOfMarkup(source, wholeText(fields.html, 'html'), facts)
        : makePage(source, wholeText(fields.text, 'text'), facts);
    return { ...page, noticed: [...noticed, ...page.noticed, ...(page.markup ? [] : garbledIn(page.text))] };
}
function acquireLine(line, place, given) {
    const { content, bytes, offset } = line;
    try {
        if (content === null)
            throw tooLarge('The line');
        const { text, noticed } = decode(content, { offset });
        if (isBlank(text))
            return null;
        const { fields, unread } = renamed(parseObject(text), given.fields);
        return { page: pageOfFields(fields, place, [...noticed, ...unread], given), bytes };
    }
    catch (error) {
        if (error instanceof IsnadError)
            return failed(place, error, bytes);
        throw error;
    }
}
/** A page a line. A line that is none is told with its number, and the others are done. */
export async function* acquireJsonl(source, lines, given) {
    let any = false;
    for await (const line of lines) {
        const acquired = acquireLine(line, `${source}:${line.number}`, given);
        if (acquired === null)
            continue;
        any = true;
        yield acquired;
    }
    if (!any)
        yield failed(source, empty(source));
}
