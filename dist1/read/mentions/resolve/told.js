import { sentenceAt } from '../../../arabic/doc.js';
import { TokenKind } from '../../../text/tokens.js';
import { nameAt } from '../names.js';
import { holderUntil, mayHold, tableHolder } from '../who.js';
import { wordAt } from './context.js';
// Of which year an office is told, where that is long past.
const withinYear = 5;
// «رقم 134 وتاريخ 13 /02 /1409ه»
const withinNumber = 12;
const gregorian = /^(?:19|20)\d\d$/u;
const hijri = /^1[34]\d\d$/u;
// a lunar year is so much of a solar one, and so many of these had gone by when they were first counted
const lunar = 0.97;
const before = 621.57;
const yearOf = (word, { hijriMark }) => {
    if (gregorian.test(word))
        return Number(word);
    const lunarYear = word.endsWith(hijriMark) ? word.slice(0, -hijriMark.length) : word;
    return hijri.test(lunarYear) ? Math.floor(Number(lunarYear) * lunar + before) : null;
};
const bygone = (year, { cast }) => year !== null && cast.when.from && year < Number(cast.when.from.slice(0, 4))
    ? { from: `${year}-01-01`, to: `${year}-12-31` }
    : null;
/** … right behind it: «وزير الخارجية الأميركي في عام 2003», «(1984 وحتى 1995)». */
export function yearTold({ to }, context) {
    const { doc, cast, grammar } = context;
    const lead = doc.tokens[to]?.word.folded ?? '';
    if (!cast.when.from || !(grammar.yearLeads.has(lead) || grammar.decreeLeads.has(lead)))
        return null;
    const within = grammar.decreeLeads.has(lead) ? withinNumber : withinYear;
    for (let i = to + 1; i < Math.min(to + within, doc.tokens.length); i++) {
        const year = yearOf(doc.tokens[i].word.folded, grammar);
        if (year !== null)
            return bygone(year, context);
    }
    return null;
}
const withinHead = 7;
// «في عام 1964 …», «وخلال سنة 2011 …»: what the whole sentence tells of; but «منذ عام 2011» goes on until today
function yearAtHead({ from }, context) {
    const { doc, grammar } = context;
    const sentence = doc.sentences[sentenceAt(doc, from)];
    if (!sentence)
        return null;
    let led = false;
    for (let i = sentence.from; i < Math.min(sentence.from + withinHead, from); i++) {
        const { word } = doc.tokens[i];
        if (grammar.yearSince.has(word.folded))
            return null;
        const year = led ? yearOf(word.folded, grammar) : null;
        if (year !== null)
            return isAttributed(i, from, context) ? null : bygone(year, context);
        led ||= grammar.yearHeads.has(word.folded);
    }
    return null;
}
// «في عام 2003 وقع كذا، بحسب وزير الخارجية»: he tells it today
function isAttributed(from, to, { doc }) {
    for (let i = from; i < to; i++)
        if (doc.tokens[i].word.senses.some(s => s.cls === 'according'))
            return true;
    return false;
}
const withinDeed = 8;
// what an office does, and not what its holder did before he had it («تخرج الرئيس عام 1983»)
const isDeed = ({ doc, grammar }, i) => doc.tokens[i]?.word.senses.some(s => s.cls === 'verb' && s.verb?.aspect === 'past' && grammar.receivers.has(s.value)) ?? false;
const didIt = ({ doc }, i) => doc.tokens[i]?.word.senses.some(s => s.cls === 'verb' && s.verb?.aspect === 'past' && s.conj === '') ?? false;
// «كان وزير الداخلية قد أصدر عام 1420 قرارا», «كان الرئيس زار بغداد عام 2007», «زار الرئيس القاهرة عام 2009»
function yearOfDeed({ from, to }, context) {
    const { doc, grammar } = context;
    const was = grammar.perfect.was.has(wordAt(context, from - 1));
    const had = was && grammar.perfect.had.has(wordAt(context, to));
    if (!had && !(was ? didIt(context, to) : isDeed(context, from - 1)))
        return null;
    for (let i = to + 1; i < Math.min(to + withinDeed, doc.tokens.length); i++) {
        const year = grammar.yearHeads.has(wordAt(context, i - 1)) ? yearOf(doc.tokens[i].word.folded, grammar) : null;
        if (year !== null)
            return had || isOfDeed(i, to, context) ? bygone(year, context) : null;
        if (!had && i > to && endsDeed(context, i))
            return null;
    }
    return null;
}
// «زار بغداد عام 2007», «التقى القذافي في عام 2004»; but «حرب عام 2003», «غزو العراق عام 2003» have their own year, and so may have any other noun
function isOfDeed(i, start, context) {
    const { doc, grammar } = context;
    let lead = i - 1;
    while (lead > start && grammar.yearHeads.has(wordAt(context, lead - 1)))
        lead--;
    if (lead - 1 === start && didIt(context, start))
        return true;
    if (doc.tokens[lead - 1].word.senses.some(s => s.cls === 'nisba'))
        return true;
    const named = [lead - 1, lead - 2].find(at => at >= start && nameAt(doc, at, ...proper)?.to === lead);
    return named !== undefined && (named === start || !isNoun(doc.tokens[named - 1].word));
}
const isNoun = ({ senses }) => senses.some(s => s.cls === 'noun' || s.cls === 'masdar');
const proper = ['place', 'state', 'capital', 'person', 'short'];
// a clause that is told within the first, or another
const endsDeed = ({ doc }, i) => {
    const { kind, word } = doc.tokens[i];
    return kind !== TokenKind.word || word.senses.some(s => s.cls === 'that' || s.cls === 'which' || s.cls === 'clause');
};
// «في 1936 ولد جد الرئيس باراك أوباما، الذي يصفه الرئيس الأميركي …»
function isNamedWith(person, { from }, { doc, before }) {
    const sentence = doc.sentences[sentenceAt(doc, from)];
    return (sentence !== undefined &&
        before.some(({ party, resolved }) => party.from >= sentence.from && resolved.entity === person));
}
/** … by the sentence, if whoever holds it now did not hold it then: «في عام 1964 بعث الرئيس الأميركي …». */
export function pastTold(title, context) {
    const told = yearAtHead(title, context) ?? yearOfDeed(title, context);
    if (told === null || context.grammar.presence.has(wordAt(context, title.to)))
        return null;
    const { cast } = context;
    const today = tableHolder(title, cast);
    if (today !== null && isNamedWith(today, title, context))
        return null;
    const then = mayHold(title, { ...cast, when: told, named: new Map() });
    return today !== null && then.includes(today) ? null : told;
}
const withinLoss = 4;
const beforeLoss = 3;
/** Whom an office has just lost: «تشييع الرئيس الإيراني», «لقي الرئيس الإيراني ووزير الخارجية مصرعهما». */
export function lostHolder(title, context) {
    const { doc, grammar, cast } = context;
    const says = (from, to, words) => {
        for (let i = Math.max(from, 0); i < Math.min(to, doc.tokens.length); i++)
            if (words.has(doc.tokens[i].word.folded))
                return true;
        return false;
    };
    return says(title.from - beforeLoss, title.from, grammar.lost.before) ||
        says(title.to, title.to + withinLoss, grammar.lost.after)
        ? holderUntil(title, cast)
        : null;
}
