// A mark belongs to the letter before it, so that a match found in the view comes back with its marks.
export const spanInOriginal = (view, [start, end]) => [view.at[start], view.at[end]];
const presentationForm = /[\uFB50-\uFDFF\uFE70-\uFEFE]/;
const KEEP = 0;
const PUT = 1;
const FORM = 2;
const DROP = 3;
const PAIR = 4;
export function makeFold(table, pairs = new Map()) {
    const units = new Uint8Array(0x10000);
    for (const [unit, to] of table)
        units[unit] = to === '' ? DROP : PUT;
    // Presentation forms are folded one by one, each by its NFKC letters, which are then folded in turn.
    for (let unit = 0xfb50; unit < 0xfeff; unit++)
        if (presentationForm.test(String.fromCharCode(unit)))
            units[unit] = FORM;
    for (const letter of pairs.keys())
        units[letter] = PAIR;
    /** What the letter at `i` becomes with the marks after it, or undefined where it stays by itself. */
    const paired = (text, i) => {
        const { mark, to } = pairs.get(text.charCodeAt(i));
        for (let k = i + 1; k < text.length && units[text.charCodeAt(k)] === DROP; k++)
            if (text.charCodeAt(k) === mark)
                return to;
        return undefined;
    };
    const replacement = (text, i) => {
        const unit = text.charCodeAt(i);
        const kind = units[unit];
        if (kind === DROP)
            return '';
        if (kind !== FORM)
            return (kind === PAIR ? paired(text, i) : undefined) ?? table.get(unit) ?? text.charAt(i);
        const one = text.charAt(i);
        const form = one.normalize('NFKC');
        return form === one ? one : fold(form);
    };
    const fold = (text) => {
        let out = '';
        let kept = 0;
        for (let i = 0; i < text.length; i++) {
            if (units[text.charCodeAt(i)] === KEEP)
                continue;
            const put = replacement(text, i);
            if (put === text[i])
                continue;
            out += text.slice(kept, i) + put;
            kept = i + 1;
        }
        return kept === 0 ? text : out + text.slice(kept);
    };
    const view = (text) => {
        let folded = '';
        const at = [];
        for (let i = 0; i < text.length; i++) {
            const put = units[text.charCodeAt(i)] === KEEP ? text[i] : replacement(text, i);
            for (let k = 0; k < put.length; k++)
                at.push(i);
            folded += put;
        }
        at.push(text.length);
        return { folded, at: Uint32Array.from(at) };
    };
    return Object.assign(fold, { view });
}
