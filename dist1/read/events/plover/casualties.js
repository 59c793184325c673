import { tokenAt } from '../../../arabic/doc.js';
import { readNumbers } from '../../../arabic/numbers/index.js';
import { TokenKind } from '../../../text/tokens.js';
import { nisbaPlace } from './parties.js';
import { ploverNounClass } from './rules.js';
import { isCount, isPloverNoun } from './words.js';
const suffered = {
    ASSAULT: ['killed', 'wounded', 'abducted'],
    COERCE: ['arrested'],
    RETREAT: ['released'],
};
/** Whether an event of the type may count people. */
export const mayCount = (type) => suffered[type] !== undefined;
const valueHas = ({ word }, cls, words) => word.senses.some(s => s.cls === cls && words.has(s.value));
// the words that say what befell them
function saysWhat(token, { verbs, nouns }) {
    return (token.word.senses.some(s => s.verb?.person === 3 && s.verb.pos === 'verb' && verbs.has(s.value)) ||
        (isPloverNoun(token.word) && valueHas(token, ploverNounClass, nouns)));
}
const reachBack = 7;
const reachOn = 5;
/** What befell those who are counted in tokens `[from, to)`: the noun that counts them says it, or the nearest word before, or a verb after. */
function whatAt({ doc, rules: { stops } }, from, to, rules) {
    const whats = [...rules.casualties];
    for (let i = from; i < to; i++)
        for (const [what, { people }] of whats)
            if (isPloverNoun(doc.tokens[i].word) && valueHas(doc.tokens[i], ploverNounClass, people))
                return what;
    const look = (i) => {
        const token = doc.tokens[i];
        return (token && whats.find(([, words]) => saysWhat(token, words))?.[0]) ?? null;
    };
    const isStop = (i) => !doc.tokens[i] || stops.has(doc.tokens[i].word.folded);
    for (let i = from - 1; i >= from - reachBack && !isStop(i); i--) {
        if (doc.tokens[i].kind === TokenKind.break || rules.amongst.has(doc.tokens[i].word.folded))
            return null;
        const what = look(i);
        if (what)
            return what;
    }
    for (let i = to; i < to + reachOn && !isStop(i); i++) {
        if (doc.tokens[i].kind === TokenKind.punct)
            return null;
        const what = look(i);
        if (what)
            return what;
    }
    return null;
}
const isPeople = ({ word }, rules) => word.senses.some(s => (s.cls === ploverNounClass && (rules.people.has(s.value) || rules.powers.has(s.value))) ||
    (s.cls === 'nisba' && !s.definite));
const describing = new Set(['adj', 'nisba', 'passive-participle', 'active-participle']);
/** Where the noun ends that a number counts, with its adjectives: «جنود إسرائيليين». */
function nounEnd(doc, from, limit, rules) {
    const first = doc.tokens[from];
    if (from >= limit || first?.kind !== TokenKind.word)
        return from;
    const noun = first.word.senses.some(s => s.prep === '' &&
        s.conj === '' &&
        (s.cls === 'noun' || s.cls === ploverNounClass || s.cls === 'nisba' || s.cls === 'adj'));
    if (!noun)
        return from;
    let to = from + 1;
    while (to < limit && to < from + 3) {
        const { kind, word } = doc.tokens[to];
        const goesOn = kind === TokenKind.word && word.senses.some(s => describing.has(s.cls) && s.prep === '' && s.conj === '');
        if (!goesOn || word.senses.some(s => s.cls === 'prep' || (s.cls === 'noun' && !isPeople(doc.tokens[to], rules))))
            break;
        to++;
    }
    return to;
}
const whole = (value) => {
    const n = value == null ? Number.NaN : Number(value);
    return Number.isInteger(n) && n > 0 ? n : null;
};
const amountOf = ({ value, bounds }) => {
    const low = whole(bounds?.low?.value);
    const high = whole(bounds?.high?.value);
    return {
        n: whole(value),
        // «أكثر من 400» is told as the bound, whether it is met or passed
        min: low,
        max: high,
    };
};
function casualtyOf(what, amount, at, noun, { clauses, entities }, rules) {
    const { doc } = clauses;
    const text = (from, to) => to > from ? doc.text.slice(doc.tokens[from].start, doc.tokens[to - 1].end) : null;
    const side = noun.to > noun.from ? nisbaPlace(clauses, noun.from - 1, entities, rules).ids[0] : undefined;
    return {
        at,
        casualty: {
            what,
            ...amount,
            unit: text(noun.from, Math.min(noun.to, noun.from + 1)),
            whose: text(noun.from, noun.to),
            side: side ?? null,
            span: [doc.tokens[at].start, doc.tokens[Math.max(noun.to, at + 1) - 1].end],
        },
    };
}
/** Counts by a number: «ثلاثة جنود», «أكثر من 20 قتيلا», «7 آخرين». */
function byNumber(input, from, to, rules) {
    const { clauses } = input;
    const { doc, marks } = clauses;
    const numbers = readNumbers({ ...doc, tokens: doc.tokens.slice(from, to), sentences: [] }, rules.numbers);
    return numbers.flatMap(number => {
        if (number.code || number.percent || (number.kind !== 'cardinal' && number.kind !== 'range'))
            return [];
        const at = tokenAt(doc, number.span[0]);
        const last = tokenAt(doc, number.span[1] - 1);
        if (at < 0 || last < 0 || marks.timeOf[at] >= 0)
            return [];
        const amount = amountOf(number);
        if (amount.n === null && amount.min === null && amount.max === null)
            return [];
        // «102 من المسلحين»
        const next = doc.tokens[last + 1];
        const partitive = next?.word.senses.some(s => s.cls === 'prep' && s.value === 'from') ?? false;
        const start = partitive ? last + 2 : last + 1;
        const noun = { from: start, to: nounEnd(doc, start, to, rules) };
        const counts = noun.to === noun.from || isCounted(doc, noun.from, rules);
        const what = counts ? whatAt(clauses, at, Math.max(noun.to, last + 1), rules) : null;
        return what ? [casualtyOf(what, amount, at, noun, input, rules)] : [];
    });
}
/** Counts by a word for many: «إصابة العشرات», «أوقفت مئات الشباب». */
function byMany(input, from, to, taken, rules) {
    const { doc, marks } = input.clauses;
    const found = [];
    for (let i = from; i < to; i++) {
        const token = doc.tokens[i];
        if (!isPloverNoun(token.word) || marks.groupOf[i] >= 0 || marks.timeOf[i] >= 0)
            continue;
        const many = token.word.senses.find(s => s.cls === ploverNounClass && s.conj === '' && rules.many.has(s.value));
        if (!many || isCount(doc, i - 1) || isMany(doc, i - 1, rules) || isWithin(token, taken))
            continue;
        const noun = { from: i + 1, to: nounEnd(doc, i + 1, to, rules) };
        const people = noun.to > noun.from && isCounted(doc, noun.from, rules) ? noun : { from: i + 1, to: i + 1 };
        const what = whatAt(input.clauses, i, Math.max(people.to, i + 1), rules);
        const min = rules.many.get(many.value);
        if (what)
            found.push(casualtyOf(what, { n: null, min, max: null }, i, people, input, rules));
    }
    return found;
}
// «مئات الآلاف»
const isMany = (doc, i, rules) => doc.tokens[i]?.word.senses.some(s => s.cls === ploverNounClass && rules.many.has(s.value)) ?? false;
const isWithin = (token, taken) => taken.some(({ casualty }) => casualty.span[0] <= token.start && token.end <= casualty.span[1]);
// What is counted must be people: «مقتل 3 أشخاص», but not «إصابة 3 سيارات».
const isCounted = (doc, i, rules) => {
    const token = doc.tokens[i];
    return isPeople(token, rules) || rules.others.has(token.word.folded);
};
// «أوقفت مصالح الأمن»: a body is nobody who is counted
const isBody = (lemma, { masses, organs, vague }) => masses.has(lemma) || organs.has(lemma) || vague.has(lemma);
// «مقتل جنديين»; past who does it: «قتل متشددون جنديين»
function whatBefore(doc, i, rules) {
    const whatIn = (at) => {
        const token = doc.tokens[at];
        return token && [...rules.casualties].find(([, words]) => saysWhat(token, words))?.[0];
    };
    const before = doc.tokens[i - 1];
    return whatIn(i - 1) ?? (before.kind === TokenKind.word && isPeople(before, rules) ? whatIn(i - 2) : undefined);
}
/** Counts by the form of the noun: «مقتل جنديين», «إصابة شاب». */
function byForm(input, from, to, taken, rules) {
    const { clauses } = input;
    const { doc, marks } = clauses;
    const found = [];
    for (let i = from + 1; i < to; i++) {
        const token = doc.tokens[i];
        if (!isPloverNoun(token.word) || marks.groupOf[i] >= 0 || marks.timeOf[i] >= 0)
            continue;
        const senses = token.word.senses.filter(s => s.cls === ploverNounClass && s.prep === '' && s.conj === '' && !s.definite && s.pronoun === '');
        const people = senses.find(s => rules.people.has(s.value) || rules.powers.has(s.value));
        const number = people?.entry?.number;
        if (!people || isBody(people.value, rules) || (number !== 's' && number !== 'd'))
            continue;
        if (isWithin(token, taken))
            continue;
        const what = whatBefore(doc, i, rules);
        if (!what)
            continue;
        const noun = { from: i, to: nounEnd(doc, i, to, rules) };
        found.push(casualtyOf(what, { n: number === 'd' ? 2 : 1, min: null, max: null }, i, noun, input, rules));
    }
    return found;
}
/** Those who are counted in a sentence. */
export function countedIn(sentence, input, rules) {
    const { from, to } = input.clauses.doc.sentences[sentence];
    const numbered = byNumber(input, from, to, rules);
    const many = byMany(input, from, to, numbered, rules);
    return [...numbered, ...many, ...byForm(input, from, to, [...numbered, ...many], rules)].sort((a, b) => a.at - b.at);
}
const isSame = (a, b) => a.what === b.what && a.n === b.n && a.min === b.min && a.max === b.max;
/** What an event of a type counts, of those counted near its tellings, each once. */
export function casualtiesOf(type, counted) {
    const found = [];
    for (const { casualty } of counted)
        if (suffered[type]?.includes(casualty.what) && !found.some(one => isSame(one, casualty)))
            found.push(casualty);
    return found;
}
