// Names of encodings, as the Encoding Standard has them: «latin1» is windows-1252, «arabic» is ISO-8859-6.
/** The encoding that a label means, by its name in the standard; null where it means none that can be decoded. */
export function encodingOf(label) {
    try {
        return new TextDecoder(label.trim()).encoding;
    }
    catch {
        return null;
    }
}
// A label as it stands in a media type: «text/html; charset="windows-1256"».
const parameter = /;\s*charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/iu;
export function charsetOf(mediaType) {
    const match = parameter.exec(mediaType ?? '');
    return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}
/** Bytes as text. What cannot be decoded becomes U+FFFD. */
export function decodeAs(encoding, bytes) {
    const decoder = new TextDecoder(encoding);
    // In one go Node 20 takes windows-1252 for latin1, and loses its quotation marks.
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
