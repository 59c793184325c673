export function windowOn(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    const next = async () => {
        const { done, value } = await iterator.next();
        return done ? null : value;
    };
    return { offset: 0, held: Buffer.alloc(0), ended: false, next };
}
/** A window on bytes that are all there. */
export const windowOver = (held) => ({
    offset: 0,
    held,
    ended: true,
    next: () => Promise.resolve(null),
});
/** Reads on until so many bytes are held or the stream ends; whether there are so many. */
export async function hold(window, length) {
    if (window.held.length >= length || window.ended)
        return window.held.length >= length;
    const parts = [window.held];
    let size = window.held.length;
    while (size < length) {
        const chunk = await window.next();
        if (chunk === null) {
            window.ended = true;
            break;
        }
        parts.push(chunk);
        size += chunk.length;
    }
    window.held = Buffer.concat(parts, size);
    return size >= length;
}
export function drop(window, length) {
    window.held = window.held.subarray(length);
    window.offset += length;
}
/** Goes on by so many bytes without holding them; how many there were. */
export async function pass(window, length) {
    let left = length;
    while (left > 0) {
        if (window.held.length === 0 && !(await hold(window, 1)))
            break;
        const step = Math.min(left, window.held.length);
        drop(window, step);
        left -= step;
    }
    return length - left;
}
/** What is left of the stream, as a stream. */
export async function* rest(window) {
    if (window.held.length > 0)
        yield window.held;
    drop(window, window.held.length);
    for (let chunk = await window.next(); chunk !== null; chunk = await window.next())
        yield chunk;
    window.ended = true;
}
