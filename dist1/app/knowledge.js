import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadReadKnowledge } from '../read/knowledge.js';
import { pageKnowledge, usable } from './page-knowledge.js';
import { takeSupplement } from './world-update/supplement.js';
let loaded;
function load() {
    takeSupplement();
    return { page: pageKnowledge(), read: loadReadKnowledge() };
}
const compiledFile = new URL('../../dist/knowledge.jsonl', import.meta.url);
let digest;
const digestOfTables = () => createHash('sha256').update(readFileSync(compiledFile)).digest('hex').slice(0, 12);
/** Tells one state of the knowledge from another. */
export function knowledgeDigest() {
    digest ??= [digestOfTables(), takeSupplement()].filter(Boolean).join('+');
    return digest;
}
/** What reading knows, loaded when it is first needed. */
export function knowledge() {
    loaded ??= usable(load);
    return loaded;
}
