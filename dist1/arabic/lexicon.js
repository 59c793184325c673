import { makeSliceMemo } from '../text/slice-memo.js';
import { roomForFacts } from './facts.js';
import { hasHamza } from './hamza.js';
const makeWord = (folded, senses) => ({
    folded,
    senses,
    facts: roomForFacts(),
    asked: 0,
    so: 0,
    askedMore: 0,
    soMore: 0,
    askedLast: 0,
    soLast: 0,
});
const isSame = (a, b) => a.cls === b.cls && a.value === b.value && a.number === b.number && a.state === b.state && a.bare === b.bare;
const isRare = ({ entry, verb }) => verb?.aspect === 'imperative' || (verb ?? entry)?.number === 'd';
// not «إلى» where no hamza is written: «والي» is a governor
const isSmall = ({ entry }) => entry?.written !== undefined && !hasHamza(entry.written);
const isCommon = (sense) => sense.verb ? sense.verb.person === 3 && sense.verb.voice !== 'passive' && !isRare(sense) : isSmall(sense);
// ة folds to ه, but a word that is written with it ends in no pronoun and is no finite verb: «جلسة» is not جلس + ه.
const isClosed = ({ cls, pronoun }) => cls !== 'verb' && pronoun === '';
/** What no name is cut into: another name («كريم»), or a verb that would have to be helped («فيتنام»). */
const isFarFetched = ({ entry, verb }) => entry?.proper === true || verb?.voice === 'passive' || verb?.mood === 'subjunctive-jussive';
const memoLimit = 32_000;
/** `compiled`: the entries that a form has before any are added. */
export function makeLexicon(fold, clitics, verbs, compiled) {
    const added = new Map();
    const byRaw = makeSliceMemo(memoLimit);
    const byFolded = new Map();
    const { article, elides, feminine } = clitics;
    const alef = article.charAt(0);
    const elided = elides + article.slice(1);
    const add = (form, entry) => {
        const key = fold(form);
        if (entriesOf(key, 0, key.length).some(e => isSame(e, entry)))
            return;
        const had = added.get(key);
        if (had)
            had.push(entry);
        else
            added.set(key, [entry]);
    };
    const entriesOf = (text, start, end) => {
        const found = compiled(text, start, end);
        const own = added.size > 0 ? added.get(text.slice(start, end)) : undefined;
        return own ? [...found, ...own] : found;
    };
    /** The cuts of what stands behind a conjunction, from letter `at` on. */
    function cutRest(conj, rest, at, found) {
        found.push({ conj, prep: '', host: rest, start: at });
        for (const prep of clitics.prep) {
            if (!rest.startsWith(prep) || rest.length < prep.length + 2)
                continue;
            found.push({ conj, prep, host: rest.slice(prep.length), start: at + prep.length });
            if (prep !== elides || !rest.startsWith(elided))
                continue;
            // «للرئيس» is ل + الرئيس and «للجنة» is ل + اللجنة: the alef, and the lam of a word in lam, are not written.
            found.push({ conj, prep, host: article + rest.slice(elided.length), start: at + prep.length });
            found.push({ conj, prep, host: article + rest.slice(prep.length), start: at + prep.length });
        }
    }
    function cuts(folded) {
        const found = [];
        cutRest('', folded, 0, found);
        for (const conj of clitics.conj)
            if (folded.startsWith(conj) && folded.length > conj.length + 1)
                cutRest(conj, folded.slice(conj.length), conj.length, found);
        return found;
    }
    const sense = (cut, entry, definite, pronoun, end) => ({
        cls: entry.cls,
        value: entry.value,
        entry,
        verb: null,
        conj: cut.conj,
        prep: cut.prep,
        definite,
        pronoun,
        start: cut.start,
        end,
    });
    const takes = ({ bare }, pronoun) => !bare || (bare === 'my' && pronoun !== clitics.my);
    function nounSenses(cut, stem, entries, definite, end, out) {
        for (const entry of entries)
            if (entry.joins === 'noun' && entry.state !== 'pronoun' && !(definite && entry.state))
                out.push(sense(cut, entry, definite, '', end));
        if (definite)
            return;
        for (const pronoun of clitics.pronoun) {
            if (!stem.endsWith(pronoun) || stem.length < pronoun.length + 2)
                continue;
            for (const entry of entriesOf(stem, 0, stem.length - pronoun.length)) {
                if (entry.joins === 'noun' && takes(entry, pronoun) && entry.state !== 'indefinite')
                    out.push(sense(cut, entry, false, pronoun, end - pronoun.length));
            }
        }
    }
    const verbSense = (cut, verb, definite, end) => ({
        cls: verb.pos,
        value: verb.lemma,
        entry: null,
        verb,
        conj: cut.conj,
        prep: cut.prep,
        definite,
        pronoun: verb.object ?? '',
        start: cut.start,
        end,
    });
    function verbSenses(cut, form, definite, end, out) {
        for (const verb of verbs.lookup(form)) {
            if (verb.pos === 'verb' && (definite || cut.prep))
                continue;
            // An article and a pronoun exclude each other: there is no «الزيارتها».
            if (definite && verb.object)
                continue;
            out.push(verbSense(cut, verb, definite, end));
        }
    }
    // «ليعقد»: only where the word means nothing else, since «لتعاون» and «لنقل» are nouns, and «لندن» is a town.
    function purposeSenses(cut, end, out) {
        if (!clitics.purpose.includes(cut.prep))
            return;
        for (const verb of verbs.lookup(cut.host))
            if (verb.aspect === 'present' && verb.mood !== 'indicative')
                out.push(verbSense(cut, verb, false, end));
    }
    function sensesOf(cut, end) {
        const out = [];
        const bare = cut.conj === '' && cut.prep === '';
        const entries = entriesOf(cut.host, 0, cut.host.length);
        for (const entry of entries) {
            if (entry.joins === 'name' || (entry.joins === 'fixed' && (bare || !cut.prep)))
                out.push(sense(cut, entry, false, '', end));
        }
        nounSenses(cut, cut.host, entries, false, end, out);
        verbSenses(cut, cut.host, false, end, out);
        if (cut.host.startsWith(article) && cut.host.length > article.length + 1) {
            const stem = cut.host.slice(article.length);
            nounSenses(cut, stem, entriesOf(stem, 0, stem.length), true, end, out);
            verbSenses(cut, stem, true, end, out);
        }
        return out;
    }
    // A word that means something whole is not cut: «وزير» is no «زير» with a و, and «وكان» after its و no ك + أن. Only what is
    // whole nowhere is cut, what may be the first word of a name («بان» opens «بان كي مون» and is also ب + أن), and what would be a
    // passive («ووصل»).
    const isWhole = (s) => s.entry?.joins !== 'name' && s.verb?.voice !== 'passive';
    function analyse(folded, closed = false) {
        const meanings = (cut) => {
            const found = sensesOf(cut, folded.length);
            return closed ? found.filter(isClosed) : found;
        };
        const [uncut, ...rest] = cuts(folded);
        const senses = meanings(uncut);
        const wholes = senses.filter(isWhole);
        if (wholes.length > 0)
            return makeWord(folded, [...beforeWholes(wholes, rest, meanings), ...senses]);
        senses.push(...cutSenses(rest, senses.length > 0, meanings));
        if (senses.length === 0 && !closed)
            for (const cut of rest)
                purposeSenses(cut, folded.length, senses);
        return makeWord(folded, senses);
    }
    // «ودعا» is hardly ever a dual of «ودع», nor «فكان» a pair of jaws: a common verb stands before what is rare. A small word
    // stands before all: «وفي» is no adjective.
    function beforeWholes(wholes, rest, meanings) {
        const isFirst = wholes.every(s => isRare(s) || (s.verb && clitics.yields.has(s.value))) ? isCommon : isSmall;
        return rest.filter(cut => cut.prep === '').flatMap(cut => meanings(cut).filter(isFirst));
    }
    function cutSenses(rest, named, meanings) {
        const senses = [];
        let whole = null;
        for (const cut of rest) {
            if (cut.prep !== '' && cut.conj === whole)
                continue;
            const found = meanings(cut);
            if (cut.prep === '' && found.some(isWhole))
                whole = cut.conj;
            senses.push(...(named ? found.filter(s => !isFarFetched(s)) : found));
        }
        return senses;
    }
    function wordOf(folded) {
        let found = byFolded.get(folded);
        if (!found) {
            found = analyse(folded);
            if (byFolded.size > memoLimit)
                byFolded.clear();
            byFolded.set(folded, found);
        }
        return found;
    }
    // Who leaves the hamza out may mean either word; who writes it means the word that has it.
    function isWritten(raw, written) {
        return !hasHamza(raw) || hasHamza(written);
    }
    // «وأدى» has its hamza after the و, and «وادي» has none: such a word is cut there, unless a small word is written so («بأنه»).
    function cutByHamza(raw, folded) {
        if (!hasHamza(raw) || wordOf(folded).senses.some(s => s.entry?.written))
            return null;
        const hosts = cuts(folded).filter(({ host, start }) => start > 0 && host.length > 2 && host.startsWith(alef));
        if (hosts.length === 0)
            return null;
        const { at } = fold.view(raw);
        const senses = hosts
            .filter(({ start }) => hasHamza(raw.slice(at[start], at[start + 1])))
            .flatMap(cut => sensesOf(cut, folded.length));
        return senses.some(isWhole) ? makeWord(folded, senses) : null;
    }
    function rawWord(raw) {
        const folded = fold(raw);
        const closed = raw.endsWith(feminine);
        const word = cutByHamza(raw, folded) ?? (closed ? analyse(folded, true) : wordOf(folded));
        const senses = word.senses.filter(s => (!closed || isClosed(s)) && (!s.entry?.written || isWritten(raw, s.entry.written)));
        return senses.length === word.senses.length ? word : makeWord(word.folded, senses);
    }
    function wordAt(text, start, end) {
        const known = byRaw.get(text, start, end);
        if (known)
            return known;
        const raw = text.slice(start, end);
        const found = rawWord(raw);
        byRaw.add(raw, found);
        return found;
    }
    return {
        add,
        added,
        cuts,
        phrase: words => entriesOf(words, 0, words.length),
        word: raw => wordAt(raw, 0, raw.length),
        wordAt,
    };
}
export const senseOf = (word, cls) => {
    for (const sense of word.senses)
        if (sense.cls === cls)
            return sense;
    return undefined;
};
/** Adds the forms of one noun or adjective, with what they say of themselves. */
export function addForms(lexicon, forms, entry) {
    for (const { form, ...features } of forms)
        lexicon.add(form, { ...entry, joins: 'noun', ...features });
}
