import { senseOf } from '../../../arabic/lexicon.js';
import { TokenKind } from '../../../text/tokens.js';
import { accompanying } from '../../clauses/index.js';
import { speakerBy } from '../evidence.js';
import { idOf } from '../sides.js';
import { isWhere } from './places.js';
import { ploverNounClass } from './rules.js';
import { rulesGenitive } from './words.js';
export const nobody = { ids: [], named: false, spans: [] };
const describing = new Set(['adj', 'nisba', 'passive-participle', 'active-participle']);
// how many adjectives a noun may have that stands for people
const adjectives = 2;
const isBare = ({ prep, conj }) => prep === '' && conj === '';
const describesNoun = ({ senses }, definite) => senses.some(s => describing.has(s.cls) && isBare(s) && s.definite === definite) &&
    !senses.some(s => s.cls === 'prep' || s.cls === 'adverb' || s.cls.startsWith('time/'));
const isDefinite = ({ senses }) => senses.some(s => s.definite);
const owning = new Set(['for', 'from']);
const nominal = new Set(['noun', ploverNounClass]);
// «عناصر الشرطة», «أعضاء حزب الغد», «متشددين موالين لحركة طالبان», «لاجئ من التبت»: whose they are, or whence, right behind
function ownerEnd({ doc, marks, rules }, last, own) {
    const next = doc.tokens[last + 1];
    if (next?.kind !== TokenKind.word || marks.timeOf[last + 1] >= 0)
        return last;
    const group = marks.groups[marks.groupAt[last + 1] ?? -1];
    const isOpen = rulesGenitive(doc.tokens[last].word, own);
    if (group) {
        const owns = group.prep === '' ? isOpen : owning.has(rules.cliticRoles.get(group.prep) ?? '');
        return owns ? group.to - 1 : last;
    }
    const behind = marks.groups[marks.groupAt[last + 2] ?? -1];
    if (behind?.prep === '' && next.word.senses.some(s => s.cls === 'prep' && owning.has(s.value) && s.pronoun === ''))
        return behind.to - 1;
    // «سكان أحياء الخرطوم»: a noun right behind, and whose that is
    const isGenitive = isOpen && next.word.senses.some(s => nominal.has(s.cls) && isBare(s) && s.pronoun === '');
    if (!isGenitive || next.word.senses.some(s => s.verb?.pos === 'verb' || s.cls === 'prep'))
        return last;
    if (behind?.prep === '' && !next.word.senses.some(s => s.definite))
        return behind.to - 1;
    return next.word.senses.some(s => s.definite) ? last + 1 : last;
}
/** Whoever the common noun at `at` names, with the adjectives after it and whose they are: «مسلحون مجهولون», «عناصر الشرطة». */
export function byNoun(ids, clauses, at, rules) {
    const { tokens } = clauses.doc;
    const adjectivesBehind = (from) => {
        let last = from;
        while (last - from < adjectives &&
            tokens[last + 1]?.kind === TokenKind.word &&
            clauses.marks.groupOf[last + 1] < 0 &&
            describesNoun(tokens[last + 1].word, isDefinite(tokens[from].word)))
            last++;
        return last;
    };
    const last = adjectivesBehind(at);
    const end = ownerEnd(clauses, last, rules);
    return { ids, named: true, spans: [[tokens[at].start, tokens[end > last ? adjectivesBehind(end) : end].end]] };
}
const powers = new Set(['state', 'body', 'office', 'group']);
// A person counts who is known, holds an office or speaks for a state: a name alone may be anybody's.
function isPower(mention, entities) {
    if (powers.has(mention.kind))
        return true;
    if (mention.kind !== 'person')
        return false;
    const id = idOf(mention);
    const entity = id ? entities.all.get(id) : undefined;
    return entity !== undefined && (entity.known || entity.country !== null);
}
/** `people`: whether anybody with a name will do. */
export function placeOf(mentions, entities, people) {
    const able = mentions.filter(mention => (mention.kind === 'person' || powers.has(mention.kind)) && !isWhere(mention));
    const ids = [...new Set(able.map(idOf).filter(id => id !== null))];
    const spans = able.map(mention => mention.span);
    return { ids, spans, named: people ? able.length > 0 : able.some(mention => isPower(mention, entities)) };
}
// «أنهت علاقاتها مع تايوان»
const isIn = (own, role) => own === role || (role === 'with' && own === accompanying);
// how far apart they stand who are told together: «إسرائيل و(الولايات المتحدة)», but «جرائم إسرائيل … زيارة الرئيس»
const apart = 4;
function together(slots) {
    const end = slots.findIndex((slot, i) => i > 0 && slot.group.from > slots[i - 1].group.to + apart);
    return end < 0 ? slots : slots.slice(0, end);
}
/** The first of the places `roles` of a clause that somebody fills. */
export function slotPlace(clause, roles, entities, people) {
    for (const role of roles) {
        const slots = clause.slots.filter(slot => isIn(slot.role, role));
        const mentions = together(slots).flatMap(slot => slot.group.members);
        const place = placeOf(mentions, entities, people);
        if (place.ids.length > 0 || place.named)
            return place;
    }
    return nobody;
}
/** Who says what the verb or participle at a token is the cue of: «مطالبا», «ودعا». */
export function speakerPlace({ clauses: { doc }, statements }, at) {
    const said = speakerBy(statements, doc.tokens[at].start);
    return said ? { ids: [said.id], named: true, spans: said.span ? [said.span] : [] } : nobody;
}
export const subjectPlace = (predicate, entities, people) => predicate.subject ? placeOf(predicate.subject.group.members, entities, people) : nobody;
const adjectival = new Set(['adj', 'active-participle', 'passive-participle']);
// how far behind a noun the adjective may stand that says whose it is
const nisbaReach = 5;
const isLed = ({ cls, prep }) => nominal.has(cls) && prep !== '';
/** The states of the nisbas that stand after the noun at `at`: «غارات إسرائيلية», «التدريب البحري المصري الفرنسي». */
export function nisbaPlace({ doc, marks }, at, entities, rules) {
    const found = { ids: [], named: false, spans: [] };
    for (let i = at + 1; i <= at + nisbaReach && i < doc.tokens.length; i++) {
        const { kind, word, start, end } = doc.tokens[i];
        if (kind !== TokenKind.word || marks.groupOf[i] >= 0)
            return found;
        const nisba = word.senses.find(s => s.cls === 'nisba' && s.prep === '' && (s.conj === '' || found.named));
        if (nisba) {
            found.ids.push(entities.thing(nisba.value, doc.text.slice(start, end)));
            found.spans.push([start, end]);
            found.named = true;
            continue;
        }
        if (!found.named && word.senses.some(s => s.cls === 'adj' && isBare(s) && rules.blocs.has(s.value)))
            return { ids: [], named: true, spans: [[start, end]] };
        // «دعمهم لتطلعات الليبيين»: behind a preposition stands nobody whose it is
        if (!found.named && word.senses.some(isLed) && !word.senses.some(s => nominal.has(s.cls) && s.prep === ''))
            return found;
        // «تدريب القوات العراقية»: whose those are to whom it is done
        const isParty = (s) => s.definite && (rules.powers.has(s.value) || rules.people.has(s.value));
        if (!found.named && word.senses.some(s => s.cls === ploverNounClass && isParty(s)))
            return found;
        if (found.named ? !word.senses.some(s => adjectival.has(s.cls) && isBare(s)) : i > at + 3)
            return found;
        if (senseOf(word, 'prep'))
            return found;
    }
    return found;
}
const humans = new Set(['noun', 'adj', 'active-participle', ploverNounClass]);
/** «تجمهر الناس», «نظم الصيادلة إضرابا»: who shows in the street stands right behind the verb, and is no word of `events`. */
export function crowdBehind(at, events, { clauses }, rules) {
    const { doc, marks } = clauses;
    let i = at + 1;
    while (marks.timeOf[i] >= 0)
        i++;
    const token = doc.tokens[i];
    if (token?.kind !== TokenKind.word || marks.groupOf[i] >= 0)
        return nobody;
    const { senses } = token.word;
    const isMany = senses.some(s => humans.has(s.cls) && isBare(s) && (s.definite || s.entry?.number === 'p'));
    const isEvent = senses.some(s => s.cls === 'masdar' || s.cls === 'prep' || (events?.has(s.value) ?? false));
    return isMany && !isEvent ? byNoun([], clauses, i, rules) : nobody;
}
const ofState = /^body:[A-Z]{3}\//u;
/** A state, its army and its ministries are one side of an event; each person is his own, and each party and armed group. */
export function sideOf({ entities }, id) {
    const entity = entities.all.get(id);
    const isOwn = entity?.kind === 'person' || (entity?.kind === 'body' && !ofState.test(id));
    return entity?.country && !isOwn ? entity.country : id;
}
