import { drop, hold, pass } from './window.js';
const mostHeader = 64 * 1024;
const mostRecord = 16 * 1024 * 1024;
const step = 64 * 1024;
const start = 'WARC/1.';
const field = (header, name) => new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, 'imu').exec(header)?.[1]?.trim() ?? null;
/** Drops the empty lines between records. */
async function dropBlank(window) {
    while (await hold(window, 1)) {
        let at = 0;
        while (at < window.held.length && (window.held[at] === 10 || window.held[at] === 13))
            at++;
        drop(window, at);
        if (window.held.length > 0)
            return;
    }
}
/** The header of the record at the window's start, its empty line with it; null where none ends within bounds. */
async function headerHere(window) {
    for (let held = Math.min(step, mostHeader); held <= mostHeader; held *= 2) {
        await hold(window, held);
        const end = window.held.indexOf('\r\n\r\n');
        if (end >= 0 && end <= mostHeader)
            return window.held.toString('latin1', 0, end + 4);
        if (window.ended)
            return null;
    }
    return null;
}
/** Goes on to where a line begins a record; how many bytes were passed. */
async function toNextRecord(window) {
    let passed = 0;
    const mark = Buffer.from(`\n${start}`);
    for (;;) {
        await hold(window, step);
        const at = window.held.indexOf(mark);
        const gone = at >= 0 ? at + 1 : window.ended ? window.held.length : window.held.length - mark.length;
        drop(window, gone);
        passed += gone;
        if (at >= 0 || (window.ended && window.held.length === 0))
            return passed;
        if (at < 0)
            await hold(window, window.held.length + step);
    }
}
/** Whether a record may end here: at the end, or before an empty line. */
async function endsAt(window, length) {
    const more = await hold(window, length + 2);
    if (!more)
        return window.held.length === length || window.held[length] === 10;
    return window.held[length] === 13 || window.held[length] === 10;
}
const isPage = (type, beginning) => type === 'response' && /^content-type:\s*(?:text\/html|application\/xhtml)/imu.test(beginning);
async function tooLarge(window, type, length) {
    const { offset } = window;
    const beginning = window.held.toString('latin1', 0, step);
    await pass(window, length);
    const cause = `it is larger than ${mostRecord / 1024 / 1024} MB`;
    return isPage(type, beginning)
        ? { damage: { offset, length, cause, url: field(beginning, 'WARC-Target-URI') } }
        : null;
}
async function passOver(window, cause, header) {
    const { offset } = window;
    drop(window, Math.min(header.length, window.held.length));
    const length = header.length + (await toNextRecord(window));
    return { damage: { offset, length, cause, url: field(header, 'WARC-Target-URI') } };
}
async function recordHere(window) {
    const header = await headerHere(window);
    if (header === null || !header.startsWith(start))
        return passOver(window, 'no record begins here', '');
    const content = Number(field(header, 'Content-Length') ?? Number.NaN);
    if (!Number.isSafeInteger(content) || content < 0)
        return passOver(window, 'it has no length', header);
    const length = header.length + content;
    const type = field(header, 'WARC-Type') ?? '';
    if (length > mostRecord)
        return tooLarge(window, type, length);
    if (!(await hold(window, length)))
        return passOver(window, 'it ends before its end', header);
    if (!(await endsAt(window, length)))
        return passOver(window, 'its length is wrong', header);
    const record = { offset: window.offset, bytes: window.held.subarray(0, length), type };
    drop(window, length);
    return record;
}
export async function* warcRecords(window) {
    for (await dropBlank(window); window.held.length > 0; await dropBlank(window)) {
        const found = await recordHere(window);
        if (found)
            yield found;
    }
}
