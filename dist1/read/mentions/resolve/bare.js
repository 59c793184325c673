// What an office means where nothing says whose it is: «الرئيس», «الوزير», «وزير الخارجية».
import { foldedWords, sentenceAt } from '../../../arabic/doc.js';
import { TokenKind } from '../../../text/tokens.js';
import { isLeading } from '../fits.js';
import { isUnknown, nameAt } from '../names.js';
import { isPast } from '../title.js';
import { chooseHolder, heldThen, holderAtHome, holdsNow, isHeldThere } from '../who.js';
import { written } from '../written.js';
import { wordAt } from './context.js';
import { memory } from './pairs.js';
// «الرئيس الأبيض», «الرئيس التالي»
const isQualified = ({ doc, grammar }, i) => {
    const { folded, senses } = doc.tokens[i]?.word ?? { folded: '', senses: [] };
    return (folded.startsWith(grammar.article) && senses.length > 0 && senses.every(s => s.cls === 'adj' || s.cls === 'nisba'));
};
// «رئيس الوزراء الشيشاني»: of a land that no table has
const isElsewhere = ({ doc, grammar }, i) => {
    const token = doc.tokens[i];
    return token?.word.folded.startsWith(grammar.article) === true && isUnknown(token.word);
};
// «الرئيس الفخري», «مساعد الوزير لشؤون …»: not he who was called so before
function isAnother({ from, to, role }, context) {
    const { another, branches, ofClitic, world } = context.grammar;
    const ofBody = world.roles.get(role)?.rank === 'body-head' && wordAt(context, to).startsWith(ofClitic);
    return (ofBody ||
        branches.has(wordAt(context, to)) ||
        nameAt(context.doc, to, 'bureau') !== undefined ||
        isQualified(context, to) ||
        context.doc.tokens.slice(from, to + 1).some(({ word }) => another.has(word.folded)));
}
const isMinister = (role, { world }) => world.roles.get(role)?.rank === 'minister';
const isGivenName = ({ doc, grammar }, i) => grammar.openers.has(doc.tokens[i]?.word.folded ?? '') ||
    (doc.tokens[i]?.word.senses.some(s => s.cls === 'given-name' && s.prep === '' && s.conj === '') ?? false);
const isForeign = ({ doc, grammar }, i) => {
    const { kind, word } = doc.tokens[i] ?? {};
    const { article, feminine } = grammar;
    // … but «أكد الملك متانة العلاقات»
    return (kind === TokenKind.word &&
        word.senses.length === 0 &&
        !word.folded.startsWith(article) &&
        !word.folded.endsWith(feminine));
};
// Whether a minister or head of government of no state may be that of the story's home: nobody of any state was named yet, or somebody
// of this one just before. A king or president is his own state's wherever it is told.
function isOfHome(title, { before, cast, entities }) {
    if (!governs(cast.world.roles.get(title.role)?.rank))
        return true;
    const states = before
        .slice(-memory)
        .filter(({ party }) => party.kind !== 'homeland')
        .flatMap(({ resolved: { holder, entity } }) => entities.all.get(holder ?? entity ?? '')?.country ?? []);
    return states.length === 0 || states.slice(-justBefore).includes(cast.home);
}
const justBefore = 3;
const wordsOf = ({ from, to }, { doc }) => foldedWords(doc, from, to);
const countryOf = (resolved, { entities }) => entities.all.get(resolved?.holder ?? resolved?.entity ?? '')?.country ?? null;
const officeIn = (of, holder, title, context) => ({
    kind: 'office',
    entity: context.entities.office(of, title.role, written(context.doc, title.from, title.to, title.sense, context)),
    holder: context.entities.person(holder),
    how: 'office',
});
function heldIn(of, title, context) {
    const choice = chooseHolder({ ...title, of }, context.cast, context.met);
    const { world } = context.cast;
    return choice?.holder && world.people.has(choice.holder)
        ? { ...officeIn(of, choice.holder, title, context), choice }
        : null;
}
// … «المستشار» may be anybody's
const isPublic = ({ role }, { world }) => role === 'prime-minister' || (role !== 'minister' && world.roles.get(role)?.rank === 'minister');
// «الرئيس الأميركي ووزير الخارجية», «أمام خادم الحرمين الشريفين، وزير الخارجية …»: the state of whoever stands right before
function besideOf(title, context) {
    const { before, grammar, cast } = context;
    const last = before.at(-1);
    if (!last || !isPublic(title, cast))
        return null;
    const comma = grammar.comma.has(wordAt(context, title.from - 1)) ? 1 : 0;
    if (last.party.to !== title.from - comma || (comma === 0 && title.sense.conj === ''))
        return null;
    const { kind } = last.resolved;
    return kind === 'person' || kind === 'office' ? countryOf(last.resolved, context) : null;
}
const governments = /^body:([A-Z]{3})\/(?:government|cabinet)$/u;
const withinGovernment = 8;
// «أعضاء الحكومة التونسية بينهم وزير الداخلية»: a minister right after a government is of that one
function ofGovernment(title, { before, cast }) {
    const last = before.at(-1);
    if (!last || !isPublic(title, cast) || title.from - last.party.to > withinGovernment)
        return null;
    return governments.exec(last.resolved.entity ?? '')?.[1] ?? null;
}
// «حضره من الجانب الأميركي رئيس الأركان بمكتب وزير الدفاع»: in a sentence a side goes on until another one is named
function ofSide(title, { before, cast, doc }) {
    if (!isPublic(title, cast))
        return null;
    const side = before.findLast(({ party }) => party.kind === 'side');
    const sentence = side && doc.sentences[sentenceAt(doc, title.from)];
    return sentence && side.party.from >= sentence.from ? (side.resolved.entity?.replace(/^state:/u, '') ?? null) : null;
}
// «أعرب وزير الخارجية رياض المالكي باسم الرئيس»: of him who has an office beside him now, and not a dead one whom the story named
function ofColleague(title, same, context) {
    const { before, cast, doc } = context;
    const called = same && (same.holder ?? same.entity);
    const last = before.at(-1);
    const person = last && (last.resolved.holder ?? last.resolved.entity);
    if (!called || !person || !cast.world.people.has(called) || !cast.world.people.has(person))
        return null;
    if (!isLeading(title.role, cast.world) || heldThen(called, title.role, cast) || !holdsNow(person, cast))
        return null;
    const of = countryOf(last.resolved, context);
    const sentence = doc.sentences[sentenceAt(doc, title.from)];
    if (of === null || of !== countryOf(same, context) || !sentence || last.party.from < sentence.from)
        return null;
    return heldIn(of, title, context);
}
// «قالت الحكومة اليونانية … واحتفظ وزير المالية بمنصبه»: in a sentence of one government, and not he whom another sentence called so
function ofItsCabinet(title, same, context) {
    const { before, cast, doc } = context;
    const sentence = isPublic(title, cast) ? doc.sentences[sentenceAt(doc, title.from)] : undefined;
    const called = countryOf(same, context);
    if (!sentence || !same || called === null || called === cast.home)
        return null;
    const here = before.filter(({ party }) => party.from >= sentence.from);
    if (here.some(({ resolved }) => countryOf(resolved, context) === called))
        return null;
    const governing = here.flatMap(({ party, resolved }) => {
        const own = governments.exec(resolved.entity ?? '')?.[1];
        const leads = party.title?.role === 'prime-minister' ? countryOf(resolved, context) : null;
        return own ?? leads ?? [];
    });
    const [of] = governing;
    return of && governing.every(other => other === of) ? heldIn(of, title, context) : null;
}
// «وزير الداخلية» in a story of one state: that state's
function ofScene(title, context) {
    const { cast, scene } = context;
    if (!isPublic(title, cast) && title.role !== 'president' && !title.role.endsWith('-council-head'))
        return null;
    const of = scene(state => isHeldThere({ ...title, of: state }, cast));
    return of === null || of === cast.home ? null : heldIn(of, title, context);
}
// «المرشد», «المستشارة»: what few states have, of the one of them that the story names
const rare = new Set(['supreme-leader', 'chancellor', 'sultan']);
function ofRare(title, context) {
    const { cast, only } = context;
    if (!rare.has(title.role) || title.to > title.from + 1)
        return null;
    const of = only(state => isHeldThere({ ...title, of: state }, cast) && cast.world.terms.has(`${state}/${title.role}`));
    return of === null ? null : heldIn(of, title, context);
}
const governs = (rank) => rank === 'minister' || rank === 'head-of-government';
// «ولي العهد» right after news of home is that of home, though another's was named before.
function isOfAnotherCourt({ holder, entity }, title, { before, cast, entities }) {
    const rank = cast.world.roles.get(title.role)?.rank;
    if (rank !== 'royal' || cast.home === null)
        return false;
    const countryOf = (id) => entities.all.get(id ?? '')?.country ?? null;
    const near = before.slice(-justBefore).map(({ resolved }) => countryOf(resolved.holder ?? resolved.entity));
    return countryOf(holder ?? entity) !== cast.home && near.includes(cast.home);
}
const genderOf = ({ from }, context) => wordAt(context, from).endsWith(context.grammar.feminine) ? 'f' : 'm';
// «الوزيرة» is no man, nor «الوزير» a woman.
function mayBeCalled(title, { party, resolved }, context) {
    const known = context.cast.world.people.get(resolved.holder ?? resolved.entity ?? '')?.gender;
    const theirs = known ?? (party.title && genderOf(party.title, context));
    return !theirs || theirs === genderOf(title, context);
}
// Of several who are called so, news from Cairo means its own.
const ownOf = (called, context) => called.findLast(({ resolved }) => resolved.kind === 'person' && countryOf(resolved, context) === (context.cast.home ?? ''));
// «الرئيس محمد مرسي … نظيره الصيني»: whom alone a story calls so without his state
function plainlyCalled({ role }, called) {
    const plain = called.filter(({ party: { kind, title }, resolved }) => kind === 'person' && title !== null && title.of === null && title.role === role && resolved.kind === 'person');
    return new Set(plain.map(({ resolved }) => resolved.entity)).size === 1 ? plain.at(-1) : undefined;
}
/** Whether one named before was called as the bare title calls him. */
function wasCalled(title, words, one, context) {
    const { party, resolved } = one;
    const { cast, grammar } = context;
    if (resolved.entity === null || !mayBeCalled(title, one, context))
        return false;
    const person = resolved.holder ?? (resolved.kind === 'person' ? resolved.entity : null);
    if (person !== null && heldThen(person, title.role, cast))
        return true;
    if (!party.title || isPast(party.title))
        return false;
    if (words.some(word => grammar.presence.has(word)))
        return false;
    const kinds = words.filter(word => grammar.kinds.has(word));
    if (kinds.length > 0 && !kinds.every(kind => wordsOf(party.title, context).includes(kind)))
        return false;
    return party.title.role === title.role || (title.role === 'minister' && isMinister(party.title.role, cast));
}
const open = { kind: 'office', entity: null, holder: null, how: 'office' };
// «مدينة الملك عبد الله», «خرطوش الملك أمنمحات الرابع»
const isCalledAfter = ({ role, to }, context) => context.cast.world.roles.get(role)?.rank === 'head-of-state' &&
    (isGivenName(context, to) || (role === 'king' && isForeign(context, to)));
// the minister of a colleague's cabinet, or of the state that stands beside the title
function ofOthers(title, same, context) {
    const now = ofColleague(title, same, context) ?? ofItsCabinet(title, same, context);
    if (now)
        return now;
    const beside = besideOf(title, context) ?? ofGovernment(title, context) ?? ofSide(title, context);
    return beside && beside !== countryOf(same, context) ? heldIn(beside, title, context) : null;
}
// whom the story names with that office only later
function ofLater({ role }, { cast, entities, met }) {
    const later = cast.bearers.get(role) ?? [...met].find(person => heldThen(person, role, cast));
    if (!later)
        return null;
    const entity = cast.world.people.has(later) ? entities.person(later) : later;
    return { kind: 'person', entity, holder: null, how: 'anaphor' };
}
/** «الرئيس», «الوزير» with nothing after it: whoever was called so before. */
export function resolveBareRole(title, context) {
    const { before, cast } = context;
    const words = wordsOf(title, context);
    if (isCalledAfter(title, context))
        return open;
    const called = before.filter(one => wasCalled(title, words, one, context));
    const same = ownOf(called, context) ?? plainlyCalled(title, called) ?? called.at(-1);
    const another = isAnother(title, context);
    const theirs = another ? null : ofOthers(title, same?.resolved, context);
    if (theirs)
        return theirs;
    if (same && !another && !isOfAnotherCourt(same.resolved, title, context))
        return { ...same.resolved, how: 'anaphor' };
    if ((isPublic(title, cast) || title.role === 'president') && isElsewhere(context, title.to))
        return open;
    const atHome = isOfHome(title, context) ? holderAtHome(title, cast) : null;
    if (atHome)
        return { ...officeIn(cast.home, atHome, title, context), choice: chooseHolder({ ...title, of: cast.home }, cast) };
    if (another || words.some(word => context.grammar.kinds.has(word)))
        return open;
    return ofLater(title, context) ?? ofScene(title, context) ?? ofRare(title, context) ?? open;
}
