import { document, documentsUnder } from '../../../knowledge/load.js';
import { contactFolder } from '../contact-files.js';
const folder = 'arabic/frames';
const common = `${folder}/common`;
export const commonFile = () => document(common);
/** «<people>» in a list of words: all words of that class. */
function withClasses(part, classes) {
    if (Array.isArray(part))
        return part.flatMap(item => wordsOf(item, classes));
    if (typeof part !== 'object' || part === null)
        return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withClasses(value, classes)]));
}
function wordsOf(item, classes) {
    const name = typeof item === 'string' ? /^<(.+)>$/u.exec(item)?.[1] : undefined;
    if (name === undefined)
        return [withClasses(item, classes)];
    const words = classes[name];
    if (!words)
        throw new Error(`knowledge/${folder}: no class ${item} in common.yaml`);
    return words;
}
/** The files of the types, by name. */
export const typeFiles = () => documentsUnder(folder)
    .filter(name => name !== common && !name.startsWith(`${contactFolder}/`))
    .map(name => [name, withClasses(document(name), commonFile().classes)]);
/** A word written «singular|plural|plural»; «+» after it: it takes the endings of adjectives and of words for persons. */
export function readWord(written) {
    if (/\s/u.test(written))
        throw new Error(`knowledge/${folder}: “${written}” is more than one word`);
    const [lemma, ...plurals] = written.replace('+', '').split('|');
    return { lemma, plurals, person: written.endsWith('+') };
}
