import { wordIn } from '../arabic/facts.js';
import { makeLanguage, language as shared } from '../arabic/language.js';
import { document } from '../knowledge/load.js';
import { addedNames, loadWorld } from '../knowledge/world.js';
import { buildContactRules, contactNounClass } from './events/index.js';
import { buildPloverRules } from './events/plover/index.js';
import { addSupplement, buildGrammar } from './mentions/index.js';
import { buildStatementRules } from './statements/index.js';
import { buildTimes } from './times/index.js';
function clauseRules({ fold }) {
    const file = document('arabic/clauses');
    const stops = new Set(file.stops);
    const commas = new Set(file.commas);
    return {
        cliticRoles: new Map(Object.entries(file.clitics)),
        nounClass: contactNounClass,
        stops,
        isStop: wordIn(stops),
        commas,
        isComma: wordIn(commas),
        conjs: new Set(file.conjunctions),
        dashes: new Set(file.dashes),
        prayers: new Set(file.prayers),
        auxiliaries: new Set(file.auxiliaries.map(fold)),
        oblique: file.oblique.map(fold),
        two: file.two.map(fold),
        namely: new Set(file.namely.map(fold)),
        besides: new Map(Object.entries(file.besides).map(([word, prep]) => [fold(word), prep])),
        measuring: new Set(file.measuring.map(fold)),
        isRather: wordIn(new Set(file.rather.map(fold))),
        accompanied: new Set(file.accompanied.map(fold)),
        shared: new Set(file.shared.map(fold)),
        aides: new Set(file.aides.map(fold)),
        bureaus: new Set(file.bureaus.map(fold)),
        standing: new Set(file.standing.map(fold)),
        travelling: new Set(file.travelling.map(fold)),
    };
}
/** The language with its words, and the grammar of time over it: enough to read times alone. */
export function loadTimes() {
    const language = makeLanguage();
    return { language, times: buildTimes(language.lexicon, language.fold) };
}
/** The language in which pages are read; where the user's supplement adds names to it, nobody else shares it. */
function readLanguage() {
    if (addedNames().length === 0)
        return shared();
    const own = makeLanguage();
    addSupplement(own);
    return own;
}
export function loadReadKnowledge() {
    const language = readLanguage();
    const times = buildTimes(language.lexicon, language.fold);
    const world = loadWorld();
    const contacts = buildContactRules(language);
    const plover = buildPloverRules(language);
    const statements = buildStatementRules(language);
    const grammar = buildGrammar(language, world);
    return { language, world, grammar, times, contacts, plover, statements, clauses: clauseRules(language) };
}
