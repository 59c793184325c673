import { senseOf } from '../../arabic/lexicon.js';
import { pronounMeaning } from '../../arabic/pronouns.js';
import { nounAt } from './contact-nouns.js';
import { contactNounClass } from './contact-rules.js';
import { invitedRule } from './invited.js';
import { commonKind } from './kinds.js';
import { idOf } from './sides.js';
import { takesUp, toldIn } from './taken-up.js';
const idsOf = ({ members }) => members.map(idOf).filter(id => id !== null);
const kindAt = (clauses, noun) => nounAt(clauses, noun, noun + 1)?.kind ?? null;
// «بناء على طلب نظيره»
function isWish({ doc }, i, { begins, followed }) {
    const sense = doc.tokens[i].word.senses.find(s => s.cls !== 'verb' && begins.wishes.has(s.value));
    if (!sense)
        return false;
    // «جرى بطلب من الرئيس»
    if (sense.prep !== '' && doc.tokens[i + 1]?.word.senses.some(s => s.cls === 'prep' && s.value === 'from'))
        return true;
    return [1, 2].some(k => followed.has(doc.tokens[i - k]?.word.folded ?? ''));
}
// how many adjectives may stand between an invitation and «من»
const inviterReach = 4;
// «تلبية لدعوة رسمية من نظيره», «تلقى دعوة من نظيره لزيارة»: who called a visitor
function byInvitation(clauses, from, to, { begins, followed }) {
    const { doc, marks } = clauses;
    const found = [];
    for (let i = from; i < to; i++) {
        const sense = doc.tokens[i].word.senses.find(s => s.cls !== 'verb' && begins.invitations.has(s.value));
        if (!sense || marks.groupOf[i] >= 0)
            continue;
        const isTaken = followed.has(doc.tokens[i - 1]?.word.folded ?? '');
        if (!isTaken && !leadsToVisit(clauses, i, to))
            continue;
        const at = Array.from({ length: inviterReach }, (_, k) => i + 1 + k).find(k => k < to && isFrom(clauses, k));
        const group = at === undefined ? -1 : (marks.groupAt[at + 1] ?? -1);
        if (group >= 0)
            found.push({ at: i, by: idsOf(marks.groups[group]), kind: 'visit', firm: true });
    }
    return found;
}
// how far behind an invitation the visit may stand
const visitReach = 12;
// «دعوة من الرئيس لزيارة باريس»
function leadsToVisit({ doc }, at, to) {
    for (let i = at + 1; i < Math.min(to, at + visitReach); i++) {
        const noun = senseOf(doc.tokens[i].word, contactNounClass);
        if (noun)
            return noun.entry.info.bare === 'visit';
    }
    return false;
}
// «دعا الرئيس نظيره إلى زيارة باريس»
const byInviting = ({ tellings }) => tellings.flatMap(({ draft: { rule, predicate, inviter } }) => {
    if (rule !== invitedRule || !predicate)
        return [];
    // «… ودعاه إلى زيارة باريس»
    const by = predicate.subject ? idsOf(predicate.subject.group) : inviter ? [inviter] : [];
    return by.length > 0 ? [{ at: predicate.at, by, kind: 'visit', firm: true }] : [];
});
// «بطلب منها»: the one of the two who alone is of that gender
function meantBehind({ doc }, at, { pair }, genderOf) {
    const from = doc.tokens[at + 1]?.word.senses.find(s => s.cls === 'prep' && s.value === 'from' && s.pronoun !== '');
    const meaning = from && pronounMeaning(from.pronoun);
    if (meaning?.number !== 's')
        return [];
    const fit = pair.filter(id => genderOf(id) === meaning.gender);
    return fit.length === 1 ? fit : [];
}
// «بمبادرة من الجانب السلوفيني»: whoever stands right after the word
function byWord(clauses, from, to, pair, genderOf, rules) {
    const { doc, marks } = clauses;
    const found = [];
    let kind = null;
    for (let i = from; i < to; i++) {
        if (isKnown(clauses, i))
            kind = kindAt(clauses, i);
        if (!senseOf(doc.tokens[i].word, 'initiative') && !isWish(clauses, i, rules))
            continue;
        const group = [i + 1, i + 2].map(at => marks.groupAt[at] ?? -1).find(at => at >= 0);
        const by = group === undefined ? meantBehind(clauses, i, pair, genderOf) : idsOf(marks.groups[group]);
        if (by.length > 0)
            found.push({ at: i, by, kind, firm: true });
    }
    return found;
}
const isKnown = ({ doc }, at) => doc.tokens[at]?.word.senses.some(s => s.cls === contactNounClass && s.definite) ?? false;
// how far before «الذي» he may stand: «بوتين هو الذي طلب»
const relativeReach = 2;
function askerOf({ doc, marks }, { at, subject }) {
    if (subject)
        return idsOf(subject.group);
    if (!doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'which'))
        return [];
    for (let i = at - 2; i >= 0 && i >= at - 1 - relativeReach; i--)
        if (marks.groupOf[i] >= 0)
            return idsOf(marks.groups[marks.groupOf[i]]);
    return [];
}
// «طلب إجراء المكالمة»: of the contact that is known by now
const byAsking = (clauses, sentence, { begins }) => clauses.predicates
    .filter(p => p.sentence === sentence && p.readings.some(r => begins.asking.has(r.value)))
    .flatMap(p => {
    const noun = p.clause.nouns.find(({ at }) => isKnown(clauses, at));
    return noun ? [{ at: p.at, by: askerOf(clauses, p), kind: kindAt(clauses, noun.at), firm: false }] : [];
});
// how far behind the verb whoever it has come from may stand
const fromReach = 3;
// «أن الاتصال ورد من الرئيس»
function byComing(clauses, from, to, { begins }) {
    const { doc, marks } = clauses;
    const found = [];
    for (let i = from; i + 1 < to; i++) {
        if (!isKnown(clauses, i) || !doc.tokens[i + 1].word.senses.some(s => begins.coming.has(s.value)))
            continue;
        const at = [2, 3, 4].map(k => i + k).find(k => k < Math.min(to, i + 2 + fromReach) && isFrom(clauses, k));
        const group = at === undefined ? -1 : (marks.groupAt[at + 1] ?? -1);
        if (group >= 0)
            found.push({ at: i, by: idsOf(marks.groups[group]), kind: kindAt(clauses, i), firm: false });
    }
    return found;
}
const isFrom = ({ doc }, i) => doc.tokens[i]?.word.senses.some(s => s.cls === 'prep' && s.value === 'from' && s.pronoun === '') ?? false;
const lastBefore = ({ tellings }, at) => Math.max(-1, ...tellings.map(({ draft }) => draft.trigger[0]).filter(trigger => trigger < at));
/** Whether what stands at the token is said of this pair: of those told before it, it was the last. */
const isOf = (pair, pairs, at) => lastBefore(pair, at) >= 0 && pairs.every(other => lastBefore(other, at) <= lastBefore(pair, at));
/** … is said of a contact of its kind: of one told before it, where there is such a one. */
function isOfKind(pair, kind, pairs, at) {
    const fits = (other) => commonKind(kind, other.kind) !== null;
    return fits(pair) && (lastBefore(pair, at) >= 0 || !pairs.some(other => fits(other) && lastBefore(other, at) >= 0));
}
/** The sentences that tell a contact, the one behind them, and those that take it up: «أن المحادثة جرت بمبادرة من». */
function sentencesOf(clauses, pair, pairs) {
    const { sentences } = clauses.doc;
    const told = pair.tellings.map(t => t.draft.sentence);
    const found = new Set([...told, Math.max(...told) + 1]);
    const all = toldIn(pairs);
    sentences.forEach(({ from, to }, index) => {
        for (let at = from; at < to && !found.has(index); at++)
            if (takesUp(at, pair, all, clauses))
                found.add(index);
    });
    found.delete(sentences.length);
    return found;
}
/** Who began a contact where a later clause says so: himself, or the one of the pair whose state is named. */
export function initiativeOf(clauses, pair, pairs, entities, genderOf, rules) {
    const invited = byInviting(pair);
    for (const index of sentencesOf(clauses, pair, pairs)) {
        const { from, to } = clauses.doc.sentences[index];
        const begun = [
            ...byWord(clauses, from, to, pair, genderOf, rules),
            ...byInvitation(clauses, from, to, rules),
            ...invited,
            ...byAsking(clauses, index, rules),
            ...byComing(clauses, from, to, rules),
        ];
        for (const { at, by, kind, firm } of begun) {
            if (kind ? !isOfKind(pair, kind, pairs, at) : !isOf(pair, pairs, at))
                continue;
            for (const id of by) {
                const country = entities.all.get(id)?.country;
                const one = pair.pair.find(member => member === id) ??
                    pair.pair.find(member => country && entities.all.get(member)?.country === country);
                // he who invites speaks for the state that is visited
                if (one)
                    return { at, by: kind === 'visit' && one === pair.pair[1] ? id : one, firm };
            }
        }
    }
    return null;
}
