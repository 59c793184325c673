// How people write quotation marks, each with what ends it.
const marks = [
    ['"', '"'],
    ['«', '»'],
    ['“', '”'],
    ['„', '“'],
    ['”', '“'],
];
const openings = marks.map(([opening]) => opening).join('');
/** A question in its parts; null where a quotation is never closed. */
export function askedIn(text) {
    const out = [];
    const add = (part, isPhrase) => {
        if (part.trim())
            out.push({ text: part.trim(), isPhrase });
    };
    let rest = text;
    for (;;) {
        const at = [...rest].findIndex(letter => openings.includes(letter));
        if (at < 0)
            break;
        const from = [...rest].slice(0, at).join('').length;
        const opening = rest[from];
        const closings = marks.filter(([mark]) => mark === opening).map(([, closing]) => closing);
        const ends = closings.map(closing => rest.indexOf(closing, from + 1)).filter(end => end >= 0);
        if (ends.length === 0)
            return null;
        const end = Math.min(...ends);
        add(rest.slice(0, from), false);
        add(rest.slice(from + 1, end), true);
        rest = rest.slice(end + 1);
    }
    add(rest, false);
    return out;
}
