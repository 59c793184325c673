import { allowedDays } from '../occurrence/barriers.js';
import { meet } from '../occurrence/days.js';
import { match } from '../parties.js';
import { byText, fold, shared, shingles, unique, words } from '../words.js';
import { tollsClash, tollsOf, tollText } from './casualties.js';
/** Accounts that say the same, by what they say; `sameAs` is the form in which values are equal. */
function gather(says, sameAs) {
    const groups = new Map();
    for (const { account, value } of says) {
        const key = sameAs(value);
        const group = groups.get(key);
        if (group)
            group.accounts.add(account);
        else
            groups.set(key, { value, accounts: new Set([account]) });
    }
    return [...groups]
        .sort(([x, a], [y, b]) => b.accounts.size - a.accounts.size || byText(x, y))
        .map(([, { value, accounts }]) => ({ value, accounts: [...accounts] }));
}
function makeField(says, sameAs, compatible) {
    const readings = gather(says, sameAs);
    if (readings.length === 0)
        return null;
    const clash = readings.some((a, i) => readings.slice(i + 1).some(b => !compatible(a.value, b.value)));
    const one = readings[0].accounts.length === 1 ? 'single' : 'agree';
    return { readings: readings, verdict: readings.length === 1 ? one : clash ? 'conflict' : 'differ' };
}
/** A field of which each account may tell several things: they agree when all that tell of it tell all of it. */
function makeListField(says, sameAs) {
    const readings = gather(says, sameAs);
    if (readings.length === 0)
        return null;
    const tellers = new Set(says.map(say => say.account)).size;
    const whole = readings.every(reading => reading.accounts.length === tellers);
    return { readings: readings, verdict: tellers === 1 ? 'single' : whole ? 'agree' : 'differ' };
}
function sayOf(tellings, value) {
    return tellings.flatMap(telling => {
        const told = value(telling);
        return told === null ? [] : [{ account: telling.account.id, value: told }];
    });
}
const saysOf = (tellings, values) => tellings.flatMap(telling => values(telling).map(value => ({ account: telling.account.id, value })));
const itself = (value) => value;
function partyField(tellings, party) {
    const parties = new Map(tellings.flatMap(telling => (party(telling) ? [[party(telling).id, party(telling)]] : [])));
    const says = sayOf(tellings, telling => party(telling)?.id ?? null);
    return makeField(says, itself, (a, b) => match(parties.get(a), parties.get(b)) > 0);
}
/** A city and its country are one place in more and in less detail; two cities are not. */
function placeField(tellings) {
    const places = new Map(tellings.flatMap(({ place }) => (place ? [[place.id, place]] : [])));
    const fit = (a, b) => {
        const [x, y] = [places.get(a), places.get(b)];
        return x.kind !== y.kind ? x.country === null || y.country === null || x.country === y.country : fold(a) === fold(b);
    };
    return makeField(sayOf(tellings, telling => telling.place?.id ?? null), itself, fit);
}
function dateField(tellings) {
    const says = sayOf(tellings, telling => {
        const { date } = telling;
        if (!date)
            return null;
        return { value: date.value, notBefore: date.notBefore, notAfter: date.notAfter, weekday: date.weekday, telling };
    });
    const sameAs = ({ value, notBefore, notAfter, weekday }) => value ?? `${notBefore}/${notAfter}/${weekday}`;
    const field = makeField(says, sameAs, (a, b) => meet(allowedDays(a.telling), allowedDays(b.telling)) !== null);
    const plain = (told) => ({
        value: told.value,
        notBefore: told.notBefore,
        notAfter: told.notAfter,
        weekday: told.weekday,
    });
    return (field && {
        ...field,
        readings: field.readings.map(({ value, accounts }) => ({ value: plain(value), accounts })),
    });
}
const isNo = (status) => status === 'denied' || status === 'cancelled';
/** What was planned and then happened has moved on; what was told and is denied cannot be both. */
const statusesFit = (a, b) => isNo(a) === isNo(b) || (isCancelled(a, b) && isAhead(a, b));
const isCancelled = (a, b) => a === 'cancelled' || b === 'cancelled';
const isAhead = (a, b) => [a, b].some(status => status === 'planned' || status === 'possible');
function spokenOf(exact, speakers) {
    const list = words(exact);
    const runs = shingles(list);
    return { exact, speakers: new Set(speakers), row: list.join(' '), runs, set: new Set(runs) };
}
/** Whether one and the same may have said both; where it is not told who, whoever said the other. */
const mayShareSpeaker = (a, b) => a.speakers.has(null) || b.speakers.has(null) || [...a.speakers].some(speaker => b.speakers.has(speaker));
/** How one quotation lies on a longer one, or null when they are two. */
function wordingOf(short, long) {
    if (short.row === long.row)
        return 'whole';
    if (!mayShareSpeaker(short, long))
        return null;
    if (short.row.length > 0 && ` ${long.row} `.includes(` ${short.row} `))
        return 'shortened';
    return short.runs.length > 0 && shared(short.runs, long.set) >= short.runs.length / 2 ? 'altered' : null;
}
function quotationField(tellings) {
    const says = saysOf(tellings, telling => telling.quotations);
    const exacts = unique(says.map(({ value }) => value.exact));
    const byLength = (a, b) => b.exact.length - a.exact.length || byText(a.exact, b.exact);
    const speakersOf = (exact) => says.flatMap(({ value }) => (value.exact === exact ? [value.speaker] : []));
    const longest = exacts.map(exact => spokenOf(exact, speakersOf(exact))).sort(byLength);
    const settled = new Map(longest.map(short => {
        const long = longest.find(other => wordingOf(short, other) !== null);
        return [short.exact, { row: short.row, of: long.exact, wording: wordingOf(short, long) }];
    }));
    const quoted = says.map(({ account, value }) => {
        const { of, wording } = settled.get(value.exact);
        return { account, value: wording === 'whole' ? { ...value } : { ...value, of, wording } };
    });
    return makeListField(quoted, ({ exact }) => settled.get(exact).row);
}
/** One account may name a person where another names his state, or leave someone out: that is detail. */
function participantsField(tellings) {
    const said = (telling) => telling.participants.map(party => party.id);
    return makeField(sayOf(tellings, said), ids => [...ids].sort(byText).join('|'), () => true);
}
/** Who does it, or to whom it is done, of events that are no contact; the parties of a contact are neither. */
function sideField(tellings, side) {
    const said = (telling) => {
        const ids = telling.group === 'contact' ? [] : side(telling).map(party => party.id);
        return ids.length > 0 ? ids : null;
    };
    return makeField(sayOf(tellings, said), ids => [...ids].sort(byText).join('|'), () => true);
}
/** Numbers that cannot both be so are a conflict; more and less detail, and more dead as days pass, are none. */
function casualtyField(tellings) {
    const field = makeListField(saysOf(tellings, tollsOf), tollText);
    const clash = tellings.some((a, i) => tellings.slice(i + 1).some(b => tollsClash(a, b)));
    return field && clash ? { ...field, verdict: 'conflict' } : field;
}
const framingText = ({ of, term }) => `${of}|${fold(term)}`;
/** Every field of which some account says something, in a fixed order. */
export function compareFields(tellings) {
    const fields = {
        kind: makeField(sayOf(tellings, telling => telling.kind), itself, () => true),
        status: makeField(sayOf(tellings, telling => telling.status), itself, statusesFit),
        participants: participantsField(tellings),
        actors: sideField(tellings, ({ participants, actors }) => participants.slice(0, actors)),
        recipients: sideField(tellings, ({ participants, actors }) => participants.slice(actors)),
        initiator: partyField(tellings, telling => telling.initiator),
        host: partyField(tellings, telling => telling.host),
        mediators: makeListField(saysOf(tellings, telling => telling.mediators.map(party => party.id)), itself),
        date: dateField(tellings),
        place: placeField(tellings),
        ordinal: makeField(sayOf(tellings, telling => telling.ordinal), String, () => false),
        topics: makeListField(saysOf(tellings, telling => telling.topics), topic => words(topic).join(' ')),
        casualties: casualtyField(tellings),
        quotations: quotationField(tellings),
        framing: makeListField(saysOf(tellings, telling => telling.framing), framingText),
        mode: makeField(sayOf(tellings, telling => telling.mode), itself, () => true),
    };
    return Object.fromEntries(Object.entries(fields).filter((pair) => pair[1] !== null));
}
