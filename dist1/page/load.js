import { arabicFold } from '../arabic/fold.js';
import { compiledPlain, document, table } from '../knowledge/load.js';
import { buildPageKnowledge } from './knowledge.js';
/** The tables of the compiled knowledge that laying out a page needs. */
export const pageTables = () => ({
    rules: document('page/phrases'),
    words: table('page/words'),
    forms: table('page/forms'),
    agencies: table('page/agencies'),
    outlets: table('world/outlets'),
    places: table('world/places'),
    states: table('world/states'),
});
/** What laying out a page needs to know, but for the folding. Run by the build. */
export function compilePage() {
    const { fold: _, ...data } = buildPageKnowledge(arabicFold(), pageTables());
    return data;
}
/** What the compiled knowledge has for laying out a page. */
export const loadPageKnowledge = () => ({ fold: arabicFold(), ...compiledPlain('page') });
