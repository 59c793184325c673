import { TokenKind } from '../../text/tokens.js';
import { foldedAt, groupAt, infoAt, isComma } from './context.js';
import { know, meant } from './memory.js';
import { paperPhrase } from './papers.js';
import { sourceAt } from './sources.js';
const near = 7;
const isWord = (context, i) => context.doc.tokens[i]?.kind === TokenKind.word;
const isWhich = ({ doc }, i) => doc.tokens[i].word.senses.some(s => s.cls === 'which');
export const outletOnly = (source, context) => {
    // «لموقعنا» is the page itself
    if (!source || infoAt(context, source.from).source?.pronoun === context.rules.ours)
        return null;
    const found = source.again ? meant(source, context) : source;
    return found.kind === 'outlet' ? found : null;
};
/** What is written onto the word at `k`, or onto the mark before it: «لوكالة», «لـ«تاس»». */
export function writtenAt(context, k) {
    const group = groupAt(context, k);
    if (group)
        return group.prep;
    const word = foldedAt(context, k);
    const { written } = context.rules;
    return (Object.values(written).find(prep => word === prep || (word.startsWith(prep) && infoAt(context, k).source)) ?? '');
}
// «مداخلة مع الإعلامي فلان ببرنامج «الحكاية»», «على قناة الغد»
function hostedAt(context, at, limit) {
    if (at + 1 >= limit)
        return null;
    const { by } = context.rules.written;
    if (writtenAt(context, at) === by)
        return outletOnly(sourceAt(context, at, limit, by), context);
    const prep = infoAt(context, at).prep;
    const on = prep?.pronoun === '' && (prep.value === 'in' || prep.value === 'on');
    return on ? outletOnly(sourceAt(context, at + 1, limit), context) : null;
}
/** What stands after «في» or «خلال»: «تصريح لوكالة تاس», «مقال في صحيفة الغد». Null where no outlet is spoken to. */
export function talkAt(context, j, limit) {
    if (!infoAt(context, j).talk)
        return null;
    const { rules } = context;
    for (let k = j + 1; k < limit && k - j < near; k++) {
        const { prep, stop } = infoAt(context, k);
        const written = writtenAt(context, k);
        if (written === rules.written.for || written === rules.written.by)
            return outletOnly(sourceAt(context, k, limit, written), context);
        if (prep && rules.talkWith.has(prep.value) && !prep.pronoun) {
            const met = sourceAt(context, k + 1, limit);
            return outletOnly(met, context) ?? (met && hostedAt(context, met.to, limit));
        }
        if (groupAt(context, k) || stop || !isWord(context, k))
            return null;
    }
    return null;
}
/** «لوكالة تاس», «إلى شبكة سي إن إن»: the outlet that is spoken to, at `k`. */
function spokenToAt(context, k, limit) {
    if (k >= limit)
        return null;
    const { written } = context.rules;
    const prep = infoAt(context, k).prep;
    const onto = writtenAt(context, k) === written.for;
    const to = prep?.value === 'to' && prep.pronoun === '';
    if (!onto && !to)
        return null;
    const source = outletOnly(onto ? sourceAt(context, k, limit, written.for) : sourceAt(context, k + 1, limit), context);
    if (source)
        know(source, context);
    return source && { to: source.to, source };
}
const spokeWithin = 3;
/** «مسؤولين تحدثا إلى وكالة فرانس برس», «مصدر قضائي لـ«الجديد»»: to whom a source has spoken. */
export function whomTold(context, from, limit) {
    const direct = spokenToAt(context, from, limit);
    if (direct)
        return direct;
    let k = from;
    // «مسؤولين أميركيين اثنين»
    while (k < limit && context.doc.tokens[k].word.senses.some(s => s.cls === 'number/num'))
        k++;
    const which = k < limit && isComma(context, k) ? k + 1 : k;
    if (which < limit && isWhich(context, which))
        k = which + 1;
    if (k >= limit || !isVerbOf(context, k, context.rules.spokeTo))
        return null;
    for (let at = k + 1; at <= Math.min(k + spokeWithin, limit - 1); at++) {
        const found = spokenToAt(context, at, limit);
        if (found)
            return found;
    }
    return null;
}
const isVerbOf = ({ doc }, k, lemmas) => doc.tokens[k].word.senses.some(({ verb, value }) => verb !== null && lemmas.has(value));
/** A source and those from whom he has it in turn: «عن B عن C», «B الذي نقل بدوره عن C». Outermost first. */
export function onward(context, first, limit, { quoting = true, commas = false } = {}) {
    const sources = [meant(first, context)];
    let { to } = first;
    while (sources.length < 5) {
        const next = fromWhom(context, to, limit, { quoting, commas });
        if (!next)
            break;
        sources.push(next.source);
        to = next.to;
    }
    return { to, sources };
}
/** Whom it is from, after «عن» or a verb that goes on to another source. */
function fromWhom(context, from, limit, how) {
    const at = aboutWhom(context, from, limit, how);
    if (at >= 0)
        return sourceFrom(context, at, limit);
    const comma = from < limit && isComma(context, from) ? from + 1 : from;
    return comma < limit && isWhich(context, comma) ? restsOn(context, comma, limit) : null;
}
function sourceFrom(context, at, limit) {
    const plain = paperPhrase(context, at, limit) ?? sourceAt(context, at, limit);
    const source = plain && meant(plain, context);
    return plain && source && source.kind !== 'other' ? { to: plain.to, source } : null;
}
const isAbout = (context, at, limit) => {
    const prep = at + 1 < limit ? infoAt(context, at).prep : null;
    return prep?.value === 'about' && prep.pronoun === '';
};
// the token after «عن» where it goes on to another source, else -1
function aboutWhom(context, from, limit, { quoting, commas }) {
    let k = from < limit && isComma(context, from) ? from + 1 : from;
    if (k < limit && infoAt(context, k).according === 'about') {
        if (!quoting)
            return -1;
        k++;
    }
    else if (k + 1 < limit && isWhich(context, k)) {
        if (!infoAt(context, k + 1).hits.some(h => h.form === 'verb' && h.cue.relay === 'about'))
            return -1;
        k += 2;
        for (let n = 0; n < 2 && k < limit && !isAbout(context, k, limit); n++)
            k++;
    }
    else if (k !== from && !commas)
        return -1;
    return isAbout(context, k, limit) ? k + 1 : -1;
}
/** «التي استندت إلى مصدر أمني», «التي اطلعت على وثيقة للوزارة»: on whom the words rest; `which`: the token of «التي». */
export function restsOn(context, which, limit) {
    const verb = which + 1;
    if (verb >= limit)
        return null;
    const prep = context.doc.tokens[verb].word.senses.flatMap(({ verb: is, value }) => is ? (context.rules.rests.get(value) ?? []) : [])[0];
    if (prep === undefined)
        return null;
    for (let k = verb + 1; k <= Math.min(verb + spokeWithin, limit - 2); k++) {
        const sense = infoAt(context, k).prep;
        if (sense?.value === prep && sense.pronoun === '')
            return sourceFrom(context, k + 1, limit);
    }
    return null;
}
// «بيان للمكتب نقلته وكالة إيفي»
function carriedBy(context, k, limit) {
    const { senses } = context.doc.tokens[k].word;
    const info = infoAt(context, k);
    const relays = info.issues || info.hits.some(h => h.cue.relay === 'about');
    if (!relays || !senses.some(s => s.cls === 'verb' && s.verb.object !== null))
        return null;
    const source = outletOnly(sourceAt(context, k + 1, limit), context);
    if (!source)
        return null;
    know(source, context);
    return { to: source.to, source };
}
const isHisSaying = (context, i) => {
    const { hits, talk, source } = infoAt(context, i);
    return (hits.some(h => h.form === 'masdar' && h.sense.pronoun) ||
        (talk?.pronoun ?? '') !== '' ||
        (source?.kind === 'paper' && source.pronoun !== ''));
};
/** «الذي نقلت عنه وكالة إيفي قوله», «نقلت عنه وكالة أسوشيتد برس», «التي نقلت وكالة د ب أ تصريحها». */
export function whoHandsOn(context, at, limit) {
    let k = at;
    if (k < limit && isWhich(context, k))
        k++;
    const carried = k < limit ? carriedBy(context, k, limit) : null;
    if (carried)
        return carried;
    // «بيان للرئاسة، ورد لوكالة شفق نيوز، …»
    if (k < limit && infoAt(context, k).told)
        return spokenToAt(context, k + 1, limit);
    if (k + 1 >= limit || !infoAt(context, k).hits.some(h => h.form === 'verb' && h.cue.relay === 'about'))
        return null;
    const ofHim = (infoAt(context, k + 1).prep?.pronoun ?? '') !== '';
    const source = sourceAt(context, ofHim ? k + 2 : k + 1, limit);
    if (!source)
        return null;
    const saying = source.to < limit && isHisSaying(context, source.to);
    if (!ofHim && !saying)
        return null;
    const outlet = meant(source, context);
    know(outlet, context);
    return { to: saying ? source.to + 1 : source.to, source: outlet };
}
