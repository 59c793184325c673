import { compiledFile, document, table } from '../knowledge/load.js';
import { openForms, packForms } from './compiled/index.js';
import { arabicFold } from './fold.js';
import { makeLexicon } from './lexicon.js';
import { buildNumbers } from './numbers/index.js';
import { affixTables, conjugationTables, verbLexicon, verbStems } from './verbs/index.js';
function sentenceRules(fold) {
    const file = document('arabic/sentences');
    const folded = (words) => new Set(words.map(fold));
    return {
        enders: new Set(file.enders),
        soft: new Set(file.soft),
        carries: new Set(file.carries),
        carrying: folded(file.carrying),
        yet: folded(file.yet),
        denying: folded(file.denying),
        closers: new Set(file.closers),
        abbreviations: folded(file.abbreviations),
        units: folded(file.units),
    };
}
function languageOver({ entriesOf, stemsOf }) {
    const fold = arabicFold();
    const endings = document('arabic/endings');
    const rows = table('arabic/clitics');
    const forms = (kind) => rows.filter(row => row.kind === kind).map(row => row.form);
    const verbs = verbLexicon(stemsOf, affixTables(), fold);
    const clitics = {
        conj: forms('conj'),
        prep: forms('prep'),
        pronoun: forms('pron'),
        my: rows.find(row => row.means === '1s')?.form ?? '',
        purpose: forms('purpose'),
        yields: new Set(forms('yields').map(fold)),
        article: endings.article,
        elides: endings.elides,
        feminine: endings.feminine,
    };
    const lexicon = makeLexicon(fold, clitics, verbs, entriesOf);
    return {
        fold,
        lexicon,
        numbers: buildNumbers(lexicon, fold, table('arabic/numbers'), { ...endings, pronoun: clitics.pronoun }),
        verbs,
        sentences: sentenceRules(fold),
        endings,
        article: endings.article,
    };
}
/** The language engine with the whole lexicon, as it was compiled. */
export const makeLanguage = () => languageOver(openForms(compiledFile('lexicon.bin')));
let shared;
/** One for all who add no words to it: what one of them has asked of a word, the others need not ask again. */
export function language() {
    shared ??= makeLanguage();
    return shared;
}
/** Compiles the lexicon: the stems of all verbs, and the words that `addWords` adds. */
export function compileLanguage(addWords) {
    const stems = verbStems(table('arabic/verbs'), conjugationTables(), arabicFold());
    const language = languageOver({
        entriesOf: () => [],
        stemsOf: (text, start, end) => stems.get(text.slice(start, end)),
    });
    addWords(language);
    return packForms(language.lexicon.added, stems);
}
