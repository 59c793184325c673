import { wordFlag } from '../../arabic/facts.js';
import { arabicFold } from '../../arabic/fold.js';
import { compiledPlain, document, table, values } from '../../knowledge/load.js';
import { timeRules } from './files.js';
import { makeProspects } from './prospects.js';
import { compile } from './rules.js';
import { makeSorts } from './sorts.js';
import { makeStarts } from './starts.js';
import { innerWords, openers } from './words.js';
const folded = (words, fold) => words ? new Set(words.map(fold)) : null;
function genres() {
    const rows = Object.entries(document('time/genres'));
    return Object.fromEntries(rows.map(([id, genre]) => [id, { ...genre, id }]));
}
/** The grammar of time. Run by the build. */
export const compileTimes = () => compile(timeRules(), arabicFold(), document('time/context').conj);
export function buildTimes(lexicon, fold) {
    const names = document('time/names').map(({ before, after, rules }) => ({
        before: folded(before, fold),
        after: folded(after, fold),
        rules: rules ?? null,
    }));
    const latin = new Map();
    for (const row of table('time/latin')) {
        for (const form of values(row.forms))
            latin.set(form.toLowerCase(), { cls: row.class, value: Number(row.value) });
    }
    const context = document('time/context');
    const grammar = compiledPlain('times');
    const conj = new Set(context.conj);
    const carriers = new Set(context.carriers.map(fold));
    const sortOf = makeSorts(lexicon, grammar, { conj, carriers, inner: innerWords(fold), openers: openers(fold) });
    return {
        lexicon,
        fold,
        names,
        latin,
        grammar,
        genres: genres(),
        future: new Set(context.future.map(fold)),
        back: new Set(context.back.map(fold)),
        fore: new Set(context.fore.map(fold)),
        dating: new Set(context.dating.map(fold)),
        unpast: new Set(context.unpast.map(fold)),
        content: new Set(context.content.map(fold)),
        pastAuxiliaries: new Set(context.pastAuxiliaries.map(fold)),
        undating: new Set(context.undating.map(fold)),
        dated: new Set(context.dated.map(fold)),
        conj,
        sortOf,
        isUsed: wordFlag(word => sortOf(word).weight > 0),
        prospects: makeProspects(grammar),
        startsOf: { news: makeStarts(grammar, 'news'), dialogue: makeStarts(grammar, 'dialogue') },
    };
}
