import { foldedWords } from '../../../arabic/doc.js';
import { everHeld, isHeldByMany, isRuler, ownerOfRole, tableHolder } from '../who.js';
import { appointee, nameBetween } from './appointees.js';
import { keyOf, spanOf } from './records.js';
const ofBodies = new Set(['body-head', 'envoy', 'other', 'parliament']);
// «نائبا للرئيس»: of anything
const ofAnything = new Set(['vice-president', 'president', 'minister', 'leader']);
// Of whom an office is that somebody is given: his own state's, that of whoever stands before it, that of the story.
function ownerOfGiven({ from, title }, who, { states }, { cast, entities, about }) {
    if (!title || title.of !== null)
        return title?.of ?? null;
    const own = who === null ? null : ownerOfRole(who, title.role, cast);
    if (own !== null)
        return own;
    if (ofBodies.has(cast.world.roles.get(title.role)?.rank ?? ''))
        return null;
    const country = who === null ? null : (entities.all.get(who)?.country ?? null);
    const last = states.findLast(state => state.from < from);
    // «انتخبت تونس رئيسا للدورة»: the state has the office, and it is of no state
    if (who === null && last?.to === from)
        return null;
    const near = country ?? last?.of ?? null;
    return near ?? (ofAnything.has(title.role) ? null : (about(() => true) ?? cast.home));
}
function whoIsGiven(office, told, scene, last) {
    if (last && last.office.to === office.from)
        return last.who;
    const role = office.title?.role ?? null;
    return appointee(scene.kit, { begin: told.begin, at: office.from }, office.as, {
        people: told.people,
        earlier: told.earlier,
        hero: scene.hero,
        last: last ? (last.who?.entity ?? null) : undefined,
        had: person => role !== null && ownerOfRole(person, role, scene.cast) !== null,
    });
}
function appointedMention(office, told, scene, last) {
    const { cast, entities, kit } = scene;
    if (office.mention) {
        const who = whoIsGiven(office, told, scene, last);
        return { office, who, mention: { ...office.mention, holder: who?.entity ?? null } };
    }
    const span = spanOf(office, scene);
    const text = kit.doc.text.slice(...span);
    const who = whoIsGiven(office, told, scene, last);
    const of = ownerOfGiven(office, who?.entity ?? null, told, scene);
    const rest = foldedWords(kit.doc, office.from + 1, office.to);
    const title = office.title && of !== null ? { ...office.title, of } : null;
    const entity = title
        ? entities.office(title.of, title.role, text)
        : entities.otherOffice(null, [office.bare || foldedWords(kit.doc, office.from, office.from + 1)[0], ...rest].join(' '), text);
    const holder = who && (who.sure || title === null || mayHave(who.entity, title, cast)) ? who.entity : null;
    const today = holder === null && title ? tableHolder(title, cast) : null;
    const known = today !== null && mayBeMeant(today, office, told) ? entities.person(today) : null;
    return {
        office,
        who,
        mention: { ...scene.make(span, 'office', entity, 'mentions/appointed'), holder: holder ?? known },
    };
}
// «لعملك كوزير للإسكان», «منذ توليه منصب وزير الخارجية … قال كيري»: he is spoken to, or named further on
const mayBeMeant = (holder, { as }, { people }) => (as && people.length === 0) || people.some(({ entity }) => entity === holder);
// Whom another sentence names: not he, if the tables have others in the office and him elsewhere.
function mayHave(person, title, cast) {
    if (!cast.world.termsOf.has(person) || isHeldByMany(title.role, cast.world))
        return true;
    const ever = everHeld(title, cast);
    return ever.length === 0 || ever.includes(person);
}
// Whoever may be given an office: the people of a sentence, and offices with who holds them, unless these are parts of another («لرئيس مجلس الوزراء»).
function someones(spots, made, { kit, cast }) {
    const named = spots.flatMap(({ mention, from, to }) => {
        const entity = mention.kind === 'person' ? mention.entity : mention.kind === 'office' ? mention.holder : null;
        const joined = mention.kind === 'office' && mention.span[0] !== kit.doc.tokens[from].start;
        return entity === null || joined ? [] : [{ from, to, entity, rules: isRuler(entity, cast) }];
    });
    const given = [...made].flatMap(([{ from, to }, { entity }]) => entity === null ? [] : [{ from, to, entity, rules: false }]);
    return [...named, ...given].sort((a, b) => a.from - b.from);
}
function statesIn(spots, { entities, cast }) {
    return spots.flatMap(({ mention: { kind, entity, holder }, from, to }) => {
        if (kind === 'place' || kind === 'outlet')
            return [];
        const of = entities.all.get(holder ?? entity ?? '')?.country;
        return of && cast.world.states.has(of) ? [{ from, to, of }] : [];
    });
}
// A name that was not read, or in part
function takeName(name, spots, made, scene) {
    if (spots.some(({ from, to }) => from < name.to && name.from < to))
        return;
    for (const part of made.keys())
        if (part.from < name.to && name.from < part.to) {
            if (part.from === name.from && part.to === name.to)
                return;
            made.delete(part);
        }
    const whole = { ...name, start: 0 };
    const { doc } = scene.kit;
    const entity = scene.entities.unknownPerson(keyOf(whole, doc), doc.text.slice(...spanOf(whole, scene)), null);
    made.set(whole, scene.make(spanOf(whole, scene), 'person', entity, 'mentions/given-name'));
}
/** The offices that somebody is given in a sentence, and whoever is named as given one and by nothing else; `earlier`: who was named last before it. */
export function appointmentsIn(begin, offices, spots, made, earlier, scene) {
    if (offices.length === 0)
        return [];
    for (const { from } of offices) {
        const name = nameBetween(scene.kit, { begin, at: from });
        if (name)
            takeName(name, spots, made, scene);
    }
    const told = { begin, people: someones(spots, made, scene), earlier, states: statesIn(spots, scene) };
    let last = null;
    return offices.map(office => {
        last = appointedMention(office, told, scene, last);
        return last.mention;
    });
}
