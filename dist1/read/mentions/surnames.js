import { foldedWords } from '../../arabic/doc.js';
import { senseOf } from '../../arabic/lexicon.js';
import { isNumeralSense } from '../../arabic/numbers/words.js';
import { TokenKind } from '../../text/tokens.js';
import { hasBareGivenName, hasGivenName } from './given.js';
import { isPlainWord, isUnknown, nameAt, namesAt } from './names.js';
import { isGivenName, isGodsFamily, isParticle } from './person.js';
// beyond Arabic letters nothing is kept: an array answers undefined
const letterCodes = 0x700;
const wordsOf = (doc, party) => foldedWords(doc, party.name.from, party.name.to);
/** What may stand for a whole name: its last word or two, and one in the midst that means nothing else: «دغاش» of «عيسى دغاش محمات». */
function shortForms(doc, party, grammar) {
    const words = wordsOf(doc, party);
    const compound = grammar.openers.has(words.at(-2)) || grammar.compounds.has(words.at(-1));
    const middle = words.filter((_, k) => k > 0 &&
        k < words.length - 1 &&
        // «عبد الكريم»
        (!grammar.openers.has(words[k - 1]) || grammar.sons.has(words[k - 1])) &&
        isUnknown(doc.tokens[party.name.from + k].word));
    return [compound ? words.slice(-2).join(' ') : words.at(-1), ...middle];
}
// «محمد بن سالم العتيبي» may be «محمد سالم العتيبي», and «آل صالح» «مساعد آل صالح»; «سامي العتيبي» is another.
function isAnother(doc, one, other) {
    const [known] = one.name.people;
    if (known !== other.name.people[0])
        return true;
    const [a, b] = [wordsOf(doc, one), wordsOf(doc, other)];
    const ends = a.slice(-b.length).join(' ') === b.slice(-a.length).join(' ');
    return known === undefined && a[0] !== b[0] && !ends;
}
const lastUnit = (word) => word.charCodeAt(word.length - 1);
/** The short forms of all full names, but those that mean something else or that two people bear. */
export function collectAliases(doc, parties, grammar) {
    const last = new Map();
    const shared = new Set();
    for (const party of parties) {
        if (!isFull(doc, party, grammar))
            continue;
        const whole = wordsOf(doc, party).join(' ');
        for (const form of shortForms(doc, party, grammar)) {
            const other = last.get(form);
            if (other && wordsOf(doc, other).join(' ') !== whole && isAnother(doc, other, party))
                shared.add(form);
            if (!other)
                last.set(form, party);
        }
    }
    for (const tail of shared)
        last.delete(tail);
    const first = new Set([...last.keys()].map(tail => tail.split(' ')[0]));
    const endings = new Uint8Array(letterCodes);
    for (const word of first)
        endings[lastUnit(word)] = 1;
    return {
        last,
        first,
        endings,
        variants: unique([...last].map(([word, party]) => [isForeign(word, grammar) ? grammar.skeleton(word) : '', party])),
        given: unique(parties.filter(one => isFull(doc, one, grammar)).map(party => [wordsOf(doc, party)[0], party])),
    };
}
// … but «الجار الله» is a family
const isFull = (doc, { name }, grammar) => name !== null &&
    !name.short &&
    name.to - name.from > 1 &&
    !(name.to === name.from + 2 && isGodsFamily(doc, name.from, grammar));
/** By each key him whose it is alone. */
function unique(pairs) {
    const found = new Map();
    const shared = new Set();
    for (const [key, party] of pairs) {
        const other = found.get(key);
        if (other && (other.name.people[0] ?? other.name) !== (party.name.people[0] ?? party.name))
            shared.add(key);
        else if (!other)
            found.set(key, party);
    }
    for (const key of [...shared, ''])
        found.delete(key);
    return found;
}
const foreignLength = 5;
// «الحسني» and «الحسيني» are two families
const isForeign = (word, grammar) => word.length >= foreignLength && !word.includes(' ') && !word.startsWith(grammar.article);
const senseOfCut = (cut, end) => ({
    cls: 'surname',
    value: cut.host,
    entry: null,
    verb: null,
    conj: cut.conj,
    prep: cut.prep,
    definite: false,
    pronoun: '',
    start: cut.start,
    end,
});
// «الشيباني» after «أسعد الشيباني» is he, whatever else the word means; a word without ال must mean nothing else.
const mayBeSurname = (doc, i, grammar) => {
    const { word } = doc.tokens[i];
    if (isQualifying(doc, i, grammar) || isRuling(doc, i, grammar))
        return false;
    if (!isPlainWord(word) || !mayBeAdjective(doc, i))
        return true;
    // «لم يلتق مرسي المرشد»: right after a verb; «وشكر شكري ضيوفه»: what is no adjective may stand after what looks like a verb
    const before = (doc.tokens[i - 1]?.word.senses ?? []).filter(s => s.cls !== 'names');
    if (before.length > 0 && before.every(s => s.cls === 'verb'))
        return true;
    // «ونقل مبارك إلى السجن»: a clause begins, and what follows is no noun
    if (before.some(s => s.cls === 'verb' && s.conj !== '') && isLedAt(doc, i + 1))
        return true;
    if (before.some(s => s.cls === 'verb') && word.senses.every(s => nominal.has(s.cls)))
        return true;
    // «وتلقى السوداني اتصالا»: what bears no article has no adjective that does
    if (before.some(isTold) && !before.some(s => s.cls === 'noun' || s.definite) && isDefinite(word, grammar))
        return true;
    // «فيما شكر السوداني سموه»
    if (before.some(s => s.cls === 'verb') && opensClause(doc, i - 2))
        return true;
    // «ونقلت عن رئيسي قوله»
    if (before.length > 0 && before.every(s => s.cls === 'prep') && isHisWord(doc, i + 1))
        return true;
    return (word.folded.includes(grammar.article) &&
        !word.senses.some(s => s.cls === 'nisba' || s.cls.startsWith('time/') || isNumeralSense(s)));
};
const isHisWord = (doc, i) => doc.tokens[i]?.word.senses.some(s => s.cls === 'masdar' && s.conj === '' && s.prep === '' && s.pronoun !== '') ??
    false;
const isTold = ({ verb }) => verb?.person === 3 && verb.aspect !== 'imperative';
const isDefinite = ({ folded }, { article }) => folded.startsWith(article);
const isLedAt = (doc, i) => doc.tokens[i]?.word.senses.some(s => s.cls === 'prep') ?? false;
const opensClause = (doc, i) => doc.tokens[i]?.word.senses.some(s => s.cls === 'clause') ?? false;
const nominal = new Set([
    'names',
    'given-name',
    'maybe-given-name',
    'town',
    'noun',
    'masdar',
    'plover-noun',
    'contact-noun',
]);
const namer = ['role', 'role-gen', 'title', 'honorific', 'person', 'short'];
// what a definite word may be that a family name follows: «اللاعب السومة», «الفلكي الزعاق», «قال اليوم الشامي»
const personal = new Set(['active-participle', 'passive-participle', 'given-name', 'maybe-given-name', 'nisba', 'adj']);
// «العمل الصالح», «الفستان الوردي»: after a definite noun it is an adjective, but «اللاعب السومة» is somebody
function isQualifying(doc, i, grammar) {
    const before = doc.tokens[i - 1];
    if (!doc.tokens[i].word.folded.startsWith(grammar.article))
        return false;
    if (before?.kind !== TokenKind.word || !before.word.folded.startsWith(grammar.article))
        return false;
    if (namesAt(doc, i - 1, namer).length > 0)
        return false;
    // «التقى السوداني»: its article is none
    if (before.word.senses.some(isTold) && before.word.senses.every(s => s.cls === 'verb'))
        return false;
    return !before.word.senses.some(s => personal.has(s.cls) || s.cls.startsWith('time/'));
}
// «في صالح اليمنيين»: a word that rules the next is no name
const isRuling = (doc, i, grammar) => isPlainWord(doc.tokens[i].word) &&
    !doc.tokens[i].word.folded.startsWith(grammar.article) &&
    (doc.tokens[i - 1]?.word.senses.some(s => s.cls === 'prep') ?? false) &&
    (doc.tokens[i + 1]?.word.folded.startsWith(grammar.article) ?? false) &&
    namesAt(doc, i + 1, namer).length === 0;
// «عن رئيسي» is he, «دور رئيسي» is not.
function mayBeAdjective(doc, i) {
    const { word } = doc.tokens[i];
    const before = doc.tokens[i - 1]?.word.senses ?? [];
    const led = before.some(s => leads.has(s.cls)) && !before.some(s => s.cls === 'noun');
    return (!word.senses.every(s => s.cls === 'adj' || s.cls === 'names' || s.cls === 'maybe-given-name') ||
        !(led || word.senses.some(s => s.conj !== '' && s.cls === 'adj')));
}
const leads = new Set(['prep', 'that', 'verb']);
// «حصة الأسد»
const isInPhrase = (doc, i) => (nameAt(doc, i - 1, 'none')?.to ?? 0) > i;
function surnameAt(doc, i, aliases, grammar) {
    const { word } = doc.tokens[i];
    const given = givenAt(doc, i, aliases, grammar);
    if (given)
        return { of: given, ...alone(word, i), sure: true };
    const variant = variantAt(doc, i, aliases, grammar);
    if (variant)
        return { of: variant, ...alone(word, i) };
    if (aliases.endings[lastUnit(word.folded)] !== 1)
        return null;
    // «على» is not «علي»
    if (isParticle(word) && !isGivenName(doc, i))
        return null;
    const next = doc.tokens[i + 1]?.word.folded ?? '';
    for (const cut of grammar.cutsOf(word)) {
        if (!aliases.first.has(cut.host))
            continue;
        const one = aliases.last.get(cut.host);
        if (one)
            return { of: one, sense: senseOfCut(cut, word.folded.length), to: i + 1 };
        const two = aliases.last.get(`${cut.host} ${next}`);
        if (two)
            return { of: two, sense: senseOfCut(cut, word.folded.length), to: i + 2 };
    }
    return null;
}
const alone = ({ folded }, i) => ({
    sense: senseOfCut({ host: folded, conj: '', prep: '', start: 0 }, folded.length),
    to: i + 1,
});
// «الأمير تركي»: the one of this first name, where a title of respect is before it
function givenAt(doc, i, aliases, grammar) {
    if (nameAt(doc, i - 1, 'honorific')?.to !== i)
        return undefined;
    const bearer = aliases.given.get(doc.tokens[i].word.folded);
    if (!bearer || bearer.to > i)
        return undefined;
    return endsName(doc, i + 1, grammar) ? bearer : undefined;
}
// «المهندس محمد المخرج» is another Mohammed
function endsName(doc, i, grammar) {
    const next = doc.tokens[i];
    if (next?.kind !== TokenKind.word)
        return true;
    const { word } = next;
    return (!isUnknown(word) &&
        !hasGivenName(word) &&
        !grammar.openers.has(word.folded) &&
        !word.folded.startsWith(grammar.article));
}
// «بيروتسي» is the «بيروتزي» whom the story has named in full
function variantAt(doc, i, aliases, grammar) {
    const { word } = doc.tokens[i];
    if (aliases.variants.size === 0 || word.senses.length > 0 || aliases.last.has(word.folded))
        return undefined;
    return isForeign(word.folded, grammar) && endsName(doc, i + 1, grammar)
        ? aliases.variants.get(grammar.skeleton(word.folded))
        : undefined;
}
/**
 * The parties without those that the names of the story show to be something else: «باراك» is Barak and not «in Arak», and in
 * «غادر بريغوجين روستوف» only the first word is a name that the story has.
 */
export function unmistaken(doc, parties, aliases, grammar) {
    return parties.filter(party => {
        const { folded } = doc.tokens[party.from].word;
        const bearer = aliases.last.get(folded);
        if (!bearer || bearer === party)
            return true;
        if (party.kind !== 'person')
            return !(party.to === party.from + 1 && (party.sense?.start ?? 0) > 0);
        const stranger = party.name !== null && party.name.people.length === 0 && party.title === null && !party.honoured;
        if (stranger && areTwo(doc, party, parties, grammar))
            return false;
        const place = nameAt(doc, party.from + 1, 'place')?.sense.prep === '';
        if (hasGivenName(doc.tokens[party.from].word) && !place)
            return true;
        return !(stranger && party.name.from === party.from && party.name.to === party.from + 2);
    });
}
const hasVerb = (doc, i) => doc.tokens[i]?.word.senses.some(s => s.cls === 'verb') ?? false;
// «ووعد عراقجي حسين بزيارة»: subject and object, both named in full elsewhere
function areTwo(doc, party, parties, grammar) {
    const words = wordsOf(doc, party);
    if (words.length !== 2 || !hasVerb(doc, party.from - 1))
        return false;
    const [one, other] = words.map(word => parties.find(p => p !== party && isFull(doc, p, grammar) && wordsOf(doc, p).at(-1) === word));
    return one !== undefined && other !== undefined && isAnother(doc, one, other);
}
/** Places where a last name stands alone for somebody named in full before. */
export function surnamesIn(doc, parties, aliases, grammar) {
    if (aliases.last.size === 0)
        return [];
    const taken = new Uint8Array(doc.tokens.length);
    for (const party of parties)
        taken.fill(1, party.from, party.to);
    const ends = new Set(parties.flatMap(({ name }) => (name ? [name.to] : [])));
    const found = [];
    for (let i = 0; i < doc.tokens.length; i++) {
        const token = doc.tokens[i];
        if (taken[i] || token.kind !== TokenKind.word)
            continue;
        const surname = surnameAt(doc, i, aliases, grammar);
        if (!surname || surname.of.from === i || grammar.families.has(doc.tokens[i - 1]?.word.folded ?? ''))
            continue;
        // «عون استقبل هوكشتاين وبراك»: joined to a name, and no adjective
        const joins = surname.sense.conj !== '' && surname.sense.prep === '' && ends.has(i) && senseOf(token.word, 'adj') === undefined;
        if (surname.to === i + 1 && !surname.sure && !joins && !mayBeSurname(doc, i, grammar))
            continue;
        if (isOther(doc, i, surname, aliases, grammar) || isInPhrase(doc, i))
            continue;
        ends.add(surname.to);
        found.push({
            ...surname.of,
            kind: 'person',
            from: i,
            to: surname.to,
            head: [i, surname.to],
            sense: surname.sense,
            title: null,
            framing: null,
            name: { ...surname.of.name, short: true },
        });
    }
    return found;
}
// «فادي الشامي» is not the «محمد الشامي» of the story, «طارق عبد العزيز» not the «سميرة عبد العزيز»
function isOther(doc, i, { of, to, sense }, aliases, grammar) {
    if (sense.conj !== '' || sense.prep !== '')
        return false;
    const before = doc.tokens[i - 1]?.word;
    const chain = doc.tokens[i - 2]?.word.folded ?? '';
    if (to > i + 1 && of.name.people.length === 0 && isServant(doc, i, grammar))
        return true;
    if (!before || grammar.joiners.has(chain) || wordsOf(doc, of).includes(before.folded))
        return false;
    // «وشكر سوبيانتو أردوغان»: the subject, named in full too
    const subject = aliases.last.get(before.folded);
    if (subject && subject !== of && hasVerb(doc, i - 2))
        return false;
    // «نايف صالح البكري» is not «صالح»
    if (hasBareGivenName(before) && isFamily(doc, to, grammar))
        return true;
    if (to > i + 1)
        return hasGivenName(before);
    return senseOf(before, 'given-name')?.prep === '' && !before.senses.some(s => s.cls === 'verb' && s.conj === '');
}
const isFamily = (doc, i, { article }) => {
    const token = doc.tokens[i];
    return (token?.kind === TokenKind.word &&
        token.word.folded.startsWith(article) &&
        !isPlainWord(token.word) &&
        namesAt(doc, i, namer).length === 0);
};
// «عبد الرحمن» alone may be anybody's given name
const isServant = (doc, i, grammar) => grammar.openers.has(doc.tokens[i].word.folded) && doc.tokens[i].word.senses.some(s => s.cls === 'noun');
