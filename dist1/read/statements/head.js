import { bareWords } from '../../knowledge/outlets.js';
// «الجزيرة» where the page is of «الجزيرة نت»
const sameWords = (a, b) => a !== '' && (a === b || b.startsWith(`${a} `));
const none = { names: [], several: [] };
/** The one that heads the chains; of several nobody knows which of them carried what. */
function only({ names, several }) {
    return names.length === 1 && several.length === 0 ? names[0] : null;
}
/**
 * The agency of the dateline, else who is credited at the end: «واس», «المصدر: تاس». Where nothing tells whose page it is, an agency in
 * the dateline is taken to be another's: most of what it writes is printed elsewhere, and its word is what the page rests on. The
 * closing credit is where sites put their own names; so there it is taken to be another's only where it does not write in Arabic first.
 */
function headName(dateline, credit, known, { outletNames }) {
    const { isAgency, isForeign } = outletNames;
    const those = (names, fits) => ({
        ...names,
        names: names.names.filter(fits),
    });
    const dated = those(dateline, isAgency);
    if (dated.names.length > 0 || dated.several.length > 0)
        return only(dated);
    return only(known ? credit : those(credit, name => isAgency(name) && isForeign(name)));
}
/** Whose page it may be where nothing tells: papers and stations date and sign by their own names, and agencies sign by theirs. */
function ownUnsaid(dated, credited, { isAgency, isForeign }) {
    const agencies = dated.filter(isAgency);
    const carries = (name) => agencies.some(({ id }) => id !== null && id === name.id) || (isAgency(name) && isForeign(name));
    return [...dated.filter(name => !isAgency(name)), ...credited.filter(name => !carries(name))];
}
export function headingOf({ outlets, signs, layout: { dateline, credit } }, entities, rules) {
    const { outletNames, fold } = rules;
    const keyOf = (name) => bareWords(fold(name));
    const namesIn = (line) => (line ? outletNames.namesIn(line) : none);
    const [dated, credited] = [namesIn(dateline?.agency), namesIn(credit)];
    const known = outlets.length > 0;
    const ownNames = known
        ? outlets.flatMap(name => outletNames.namesIn(name).names)
        : ownUnsaid(dated.names, credited.names, outletNames);
    const own = ownNames.map(({ written }) => keyOf(written));
    const ownIds = new Set(ownNames.map(({ id }) => id).filter(id => id !== null));
    let signed;
    const isSigned = (id) => {
        signed ??= new Set(known
            ? []
            : signs.flatMap(line => [...outletNames.within(line, rules.written.for), outletNames.idOf(line) ?? []].flat()));
        return signed.has(id);
    };
    const isOwnName = (id, name) => (id !== null && (ownIds.has(id) || isSigned(id))) || own.some(key => sameWords(keyOf(name), key));
    const isOwn = ({ name, entity, role }) => (role === 'outlet' || role === 'agency') && isOwnName(entity ?? outletNames.idOf(name), name);
    const others = (names) => ({
        ...names,
        names: names.names.filter(({ id, written }) => !isOwnName(id, written)),
    });
    const name = headName(others(dated), others(credited), known, rules);
    if (name === null)
        return { head: null, isOwn };
    const { id, written } = name;
    const head = {
        role: id === null || rules.outlets.get(id) === 'agency' ? 'agency' : 'outlet',
        name: written,
        entity: id && entities.thing(id, written),
        span: null,
        cue: null,
        unnamed: null,
    };
    return { head, isOwn };
}
/** «الوكالة» may mean it. */
export const agencySource = ({ name, entity, role }) => ({
    from: 0,
    to: 0,
    name: [0, 0],
    written: name,
    entity,
    kind: 'outlet',
    role,
    head: '',
    last: '',
    gender: null,
    plural: false,
    same: false,
    again: false,
});
/** The chain of a statement as the whole story has it. */
export function headed(chain, { head, isOwn }) {
    const speaker = chain.length - 1;
    const links = chain.filter((link, i) => i === speaker || !isOwn(link));
    // «كشف مصدر لـ«النهار»» on its own page: the agency of the dateline has not carried it
    if (chain.some(isOwn))
        return links;
    const known = head && links.some(l => (l.entity === null ? l.name === head.name : l.entity === head.entity));
    return head && !known ? [head, ...links] : links;
}
