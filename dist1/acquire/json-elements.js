import { pageLimit } from './decode.js';
// The objects of a JSON file, of which it may hold one, a list, or several on end. Lists can be long: only one object is held.
const [quote, backslash, open, close] = [0x22, 0x5c, 0x7b, 0x7d];
/** Takes one byte; whether it ends an object that stands for itself. */
function ends(state, byte) {
    if (state.escaped)
        state.escaped = false;
    else if (state.inText) {
        if (byte === backslash)
            state.escaped = true;
        else if (byte === quote)
            state.inText = false;
    }
    else if (byte === quote)
        state.inText = state.depth > 0;
    else if (byte === open)
        state.depth++;
    else if (byte === close && state.depth > 0)
        return --state.depth === 0;
    return false;
}
/** Each object with its number and its place, as lines of JSONL have theirs. */
export async function* jsonElements(chunks) {
    const state = { depth: 0, inText: false, escaped: false };
    let parts = [];
    let size = 0;
    let number = 1;
    let seen = 0;
    for await (const chunk of chunks) {
        let from = 0;
        for (let at = 0; at < chunk.length; at++) {
            const before = state.depth;
            const ended = ends(state, chunk[at]);
            if (before === 0 && state.depth === 1)
                from = at;
            if (!ended)
                continue;
            const last = chunk.subarray(from, at + 1);
            size += last.length;
            const content = size > pageLimit ? null : Buffer.concat([...parts, last]);
            yield { number: number++, offset: seen + at + 1 - size, bytes: size, content };
            parts = [];
            size = 0;
        }
        if (state.depth > 0) {
            const part = chunk.subarray(from);
            size += part.length;
            if (size > pageLimit)
                parts = [];
            else
                parts.push(part);
        }
        seen += chunk.length;
    }
    if (size > 0)
        yield { number, offset: seen - size, bytes: size, content: size > pageLimit ? null : Buffer.concat(parts) };
}
