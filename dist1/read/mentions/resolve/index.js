// What a name, an office or a word that refers back means in the story. Each kind has its file; here is which is asked, and what is remembered of it.
import { sentenceAt } from '../../../arabic/doc.js';
import { TokenKind } from '../../../text/tokens.js';
import { isLeading } from '../fits.js';
import { isPast } from '../title.js';
import { heldBefore, isRuler, officeId, officeOfHis, rankOfRole } from '../who.js';
import { written } from '../written.js';
import { wordAt } from './context.js';
import { resolveName } from './names.js';
import { counterpartTitle, isPost, resolveCounterpart, resolveTitle } from './offices.js';
import { people, protagonist } from './pairs.js';
function recordOffice(title, person, cast) {
    if (!title || !person || title.held !== 'now' || title.words !== null)
        return;
    const office = officeId(title) ?? officeOfHis(person, title, cast);
    // «خادم الحرمين الشريفين الملك عبد الله» of a page of later years is not he who has the title now
    if (office === null || cast.named.has(office) || heldBefore(person, title.role, title.of, cast))
        return;
    // «مستشار رئيس الوزراء العراقي محمد شياع السوداني»: he is named to whom the office is
    if (aiding.has(rankOfRole(title.role, cast.world)) && isRuler(person, cast))
        return;
    cast.named.set(office, person);
}
const aiding = new Set(['other', 'deputy', 'envoy']);
const headOf = ({ head: [from, to], from: first, sense }, context) => written(context.doc, from, to, from === first ? sense : null, context);
function resolveThing(party, context) {
    const { entities } = context;
    const id = entities.thing(party.ref, headOf(party, context));
    const { kind } = entities.all.get(id);
    const how = party.kind === 'metonym' ? 'metonym' : party.kind === 'side' ? 'anaphor' : 'name';
    return { kind, entity: id, holder: null, how };
}
function resolveBureau(party, context) {
    const inner = resolve(party.inner, context);
    remember(party.inner, inner, context);
    const owner = inner.holder ?? inner.entity;
    if (owner === null)
        return { kind: 'body', entity: null, holder: null, how: 'name' };
    return {
        kind: 'body',
        entity: context.entities.bureau(owner, written(context.doc, party.from, party.to, party.sense, context)),
        holder: null,
        how: 'name',
    };
}
// «معاليه» is a minister, «سموه» a prince, if the story names one.
const calledSo = (word, honoured, { doc, grammar }) => {
    const reverence = grammar.reverence.get(word);
    if (!reverence)
        return [];
    const { by, ranks } = reverence;
    const called = honoured.filter(({ party: { from, to } }) => doc.tokens.slice(from, to).some(({ word }) => by.has(word.folded)));
    // «فخامته» is no king, where somebody was called so
    return called.length > 0
        ? called
        : honoured.filter(({ party: { title } }) => ranks.includes(grammar.world.roles.get(title?.role ?? '')?.rank ?? ''));
};
// «الأخيرة» is no man
function isOfGender({ entity, holder }, woman, { cast }) {
    const gender = cast.world.people.get(holder ?? entity ?? '')?.gender ?? null;
    return gender === null || (gender === 'f') === woman;
}
// «سموه» is he whom the story is about, «الأخير» who was named last.
function resolveLatter(party, context) {
    const { before } = context;
    const honoured = party.ref === '' ? [] : people(context).filter(p => p.party.honoured || p.party.title !== null);
    const person = protagonist(calledSo(party.ref, honoured, context)) ?? protagonist(honoured.filter(p => p.party.honoured));
    if (person)
        return { kind: 'person', entity: person, holder: null, how: 'anaphor' };
    const last = before.findLast(({ resolved }) => resolved.entity !== null &&
        (resolved.kind === 'person' || resolved.kind === 'office') &&
        isOfGender(resolved, wordAt(context, party.from).endsWith(context.grammar.feminine), context));
    return last ? { ...last.resolved, how: 'anaphor' } : { kind: 'person', entity: null, holder: null, how: 'anaphor' };
}
// «للمملكة»: the state whose news it is; else that of the first who is named.
const countryOf = ({ kind, holder, entity }, { entities }) => {
    const found = entities.all.get(holder ?? entity ?? '');
    return (kind === 'state' ? found?.id.replace('state:', '') : found?.country) ?? null;
};
// «المملكة» is a kingdom: where the page's home is none, that of whoever was named last
function homelandOf(party, context) {
    const { doc, grammar, cast, before } = context;
    const crown = grammar.crowned.get(doc.tokens[party.to - 1].word.folded.slice(party.sense?.start ?? 0));
    if (crown === undefined) {
        const first = before.find(({ resolved }) => resolved.kind === 'person' || resolved.kind === 'office')?.resolved;
        return cast.home ?? (first ? countryOf(first, context) : null);
    }
    const has = (state) => state !== null && grammar.world.terms.has(`${state}/${crown}`);
    if (has(cast.home))
        return cast.home;
    return before.map(({ resolved }) => countryOf(resolved, context)).findLast(has) ?? null;
}
function resolveHomeland(party, context) {
    const { doc, entities } = context;
    const country = homelandOf(party, context);
    if (!country)
        return { kind: 'state', entity: null, holder: null, how: 'anaphor' };
    return {
        kind: 'state',
        entity: entities.thing(country, written(doc, party.from, party.to, party.sense, context)),
        holder: null,
        how: 'anaphor',
    };
}
// «مستشار خادم الحرمين الشريفين أمير منطقة مكة المكرمة»: who has the second office has the first; where the table has two, another time is told
function heldBesides(resolved, party, context) {
    if (resolved.kind !== 'office' || party.besides.length === 0)
        return resolved;
    for (const title of party.besides) {
        const { kind, entity, holder } = resolveTitle(title, party, 'office', context);
        const person = holder ?? (kind === 'person' ? entity : null);
        if (person === null || person === resolved.holder)
            continue;
        if (resolved.holder !== null)
            return { ...resolved, holder: null };
        return { ...resolved, entity: resolved.entity ?? (kind === 'office' ? entity : null), holder: person };
    }
    return resolved;
}
// «نورة الفايز (نائب وزير التعليم السابقة)», «الطيب البكوش - نائب رئيس الحزب حاليا»: who stands before the sign
function heldBeside(resolved, { from }, { doc, grammar, before }) {
    if (resolved.kind !== 'office' || resolved.holder !== null)
        return resolved;
    const sign = doc.tokens[from - 1]?.word.folded ?? '';
    const last = before.at(-1);
    const apart = grammar.asides.has(sign) && last?.party.to === from - 1 && last.party.name !== null;
    return apart && last.resolved.kind === 'person' && last.resolved.entity !== null
        ? { ...resolved, holder: last.resolved.entity }
        : resolved;
}
// «وليد الصمعاني وزير العدل ورئيس المجلس الأعلى للقضاء»: a second office of him who is named before the first
function heldJoined(resolved, { from, title }, context) {
    const { before, cast, grammar } = context;
    if (resolved.kind !== 'office' || title?.sense.conj !== grammar.andClitic)
        return resolved;
    const last = before.at(-1);
    const { name, title: first, to } = last?.party ?? {};
    const same = name && first && to === from && name.from < first.from && last.resolved.kind === 'person';
    // «الأمير نايف ولي العهد ووزير الداخلية», of a later year
    const was = same && title.words === null && heldBefore(last.resolved.entity ?? '', title.role, title.of, cast);
    if (was && resolved.holder !== null)
        return { ...resolved, holder: last.resolved.entity };
    if (resolved.holder !== null)
        return resolved;
    const ofBody = title.held !== 'now' || wordAt(context, title.to).startsWith(grammar.ofClitic);
    const leads = title.words === null && isLeading(title.role, cast.world) && !ofBody;
    return same && !leads ? { ...resolved, holder: last.resolved.entity } : resolved;
}
const saysMore = (context, i) => {
    const word = wordAt(context, i);
    const { article, ofClitic } = context.grammar;
    return word.startsWith(article) || word.startsWith(ofClitic.repeat(2));
};
// «الرئيس مكاريوس»: a name that no table has
const isNameAt = ({ doc }, i) => doc.tokens[i]?.kind === TokenKind.word && doc.tokens[i].word.senses.length === 0;
// «ماركو روبيو، عضو مجلس الشيوخ الجمهوري، …»: who stands before the comma, and not he who was called so before
function apposed({ from, title, name }, context) {
    const { before, grammar, cast } = context;
    const last = before.at(-1);
    if (!title || name || title.held !== 'now' || !last?.party.name || last.party.title)
        return null;
    const beside = last.party.to === from - 1 && grammar.comma.has(wordAt(context, from - 1));
    const many = manyHold.has(cast.world.roles.get(title.role)?.rank ?? '') && title.of === null;
    return beside && many && last.resolved.kind === 'person' ? last.resolved.entity : null;
}
const manyHold = new Set(['parliament', 'other', 'spokesperson', 'body-head']);
// «مدير الشرطة» where another sentence has his name
function heldInStory(resolved, { title }, context) {
    const { officers } = context;
    const open = resolved.kind === 'office' && resolved.holder === null && title?.held === 'now';
    if (!open || isPost(title, context) || isNameAt(context, title.to))
        return resolved;
    // «القائد العملاني», «المدير الجديد للشركة»: a word alone with more behind it is another's
    const more = title.to === title.from + 1 && saysMore(context, title.to);
    return more ? resolved : { ...resolved, holder: officers.find(title) };
}
// «يواجه الفريق نظيره غازي عنتاب سبور»: in a sentence that names nobody the peer is no man
function isTeams({ kind, from, name }, { doc, before }) {
    const sentence = kind === 'counterpart' && name?.people.length === 0 ? doc.sentences[sentenceAt(doc, from)] : undefined;
    return (sentence !== undefined &&
        !before.some(({ party, resolved }) => party.from >= sentence.from && (resolved.kind === 'person' || resolved.kind === 'office')));
}
export function resolve(party, context) {
    if (party.kind === 'latter')
        return resolveLatter(party, context);
    if (party.kind === 'homeland')
        return resolveHomeland(party, context);
    const named = isTeams(party, context) ? null : resolveName(party, context);
    if (named)
        return named;
    if (party.title) {
        const how = party.kind === 'elided' ? 'elided' : 'office';
        const same = apposed(party, context);
        if (same !== null && party.title.words === null)
            return { kind: 'office', entity: null, holder: same, how };
        const resolved = heldBesides(resolveTitle(party.title, party, how, context), party, context);
        return heldInStory(heldJoined(heldBeside(resolved, party, context), party, context), party, context);
    }
    if (party.kind === 'counterpart' || party.kind === 'elided')
        return resolveCounterpart(party, context);
    if (party.kind === 'bureau')
        return resolveBureau(party, context);
    return resolveThing(party, context);
}
// «نظيره الكوبي برونو رودريغيز»
function titleGiven(party, { before, cast }) {
    if (party.title || party.kind !== 'counterpart')
        return party.title;
    const last = before.findLast(({ resolved }) => resolved.kind === 'person' || resolved.kind === 'office');
    return counterpartTitle(party, last, cast);
}
export function remember(party, resolved, context) {
    const title = titleGiven(party, context);
    context.before.push({ party, resolved });
    if (resolved.kind === 'person')
        recordOffice(title, resolved.entity, context.cast);
}
// «مكتب نتنياهو» names him too
export const withInner = (parties) => parties.flatMap(p => (p.inner ? [p, p.inner] : [p]));
const maxOver = 6;
// «مدير شرطة حلب العميد سالم الدروبي», «سالم الدروبي، مدير الشرطة في حلب»: what an office is over stands before the name, or goes on up to a sign
function saidWith({ from, to }, name, doc) {
    if (name.from >= to)
        return { from, to: name.from };
    let end = to;
    while (end < to + maxOver && doc.tokens[end]?.kind === TokenKind.word)
        end++;
    return { from, to: end };
}
function recordWords({ title, name, besides }, person, { doc, officers }) {
    if (person === null)
        return;
    for (const one of [title, ...besides])
        if (!isPast(one))
            officers.add(saidWith(one, name, doc), person);
}
// The names of the whole story come first, so that an office at its beginning is held by whom its end names.
export function nameAll(parties, context) {
    for (const party of withInner(parties)) {
        if (party.name && !party.name.short && party.name.people.length === 1)
            context.met.add(party.name.people[0]);
    }
    for (const party of withInner(parties)) {
        const resolved = party.name && party.title ? resolveName(party, context) : null;
        if (!resolved)
            continue;
        recordOffice(party.title, resolved.entity, context.cast);
        recordWords(party, resolved.entity, context);
        const { role, held } = party.title;
        if (resolved.entity && held === 'now' && !context.cast.bearers.has(role))
            context.cast.bearers.set(role, resolved.entity);
    }
}
