const [first, last] = [0x64b, 0x64d];
/** Whether a word is written with tanween: «حالياً». */
export function hasTanween({ text }, { start, end }) {
    for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at);
        if (unit >= first && unit <= last)
            return true;
    }
    return false;
}
