import { foldedWords } from '../../../arabic/doc.js';
export const unknownPrefix = 'person:~';
// an office that no table has, of no state or body that is named
export const unknownOffice = 'office:/';
export const nameKey = (doc, from, to) => foldedWords(doc, from, to).join(' ');
export const wordAt = ({ doc }, i) => doc.tokens[i]?.word.folded ?? '';
