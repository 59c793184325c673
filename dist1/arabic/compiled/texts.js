export function makeTexts() {
    const numbers = new Map();
    return {
        numberOf(text) {
            if (text === undefined)
                return 0;
            const known = numbers.get(text) ?? numbers.size + 1;
            numbers.set(text, known);
            return known;
        },
        columns() {
            const encoder = new TextEncoder();
            const encoded = [...numbers.keys()].map(text => encoder.encode(text));
            const textStarts = new Uint32Array(encoded.length + 1);
            encoded.forEach((bytes, i) => {
                textStarts[i + 1] = textStarts[i] + bytes.length;
            });
            const texts = new Uint8Array(textStarts.at(-1));
            for (const [i, bytes] of encoded.entries())
                texts.set(bytes, textStarts[i]);
            return { texts, textStarts };
        },
    };
}
/**
 * The same string as the engine keeps names of properties: of two such strings it sees at a glance whether they are one. Classes
 * and values are compared with words of the program at every step of reading.
 */
const asKey = (text) => (text.length > longestKey ? text : Object.keys({ [text]: 0 })[0]);
const longestKey = 40;
export function openTexts({ texts, textStarts }) {
    const bytes = Buffer.from(texts.buffer, texts.byteOffset, texts.byteLength);
    const decoded = [];
    return number => {
        decoded[number] ??= asKey(bytes.toString('utf8', textStarts[number - 1], textStarts[number]));
        return decoded[number];
    };
}
