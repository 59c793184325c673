import { document } from '../../knowledge/load.js';
import { slice } from '../../text/span.js';
import { commonSeats } from '../origins/common.js';
import { fold, words } from '../words.js';
import { officeOf, partsOfOffice } from '../world.js';
// Links that the reader could not name, by what is named within and beside them: «العلاقات الإعلامية في حزب الله» is the party,
// «المكتب الإعلامي لرئيس مجلس الوزراء» his government, «وكالة الأنباء الرسمية (سانا)» SANA, «مراسل رويترز» the agency.
/** What a mention makes of a link: somebody's house. People, and what the tables do not know, make nothing of it. */
function houseOf({ kind, entity }) {
    if (entity === null || entity.includes('~'))
        return null;
    if (kind === 'body' || kind === 'office')
        return { entity, role: 'institution' };
    return kind === 'outlet' ? { entity, role: 'outlet' } : null;
}
const houses = (mentions) => mentions.flatMap(each => houseOf(each) ?? []);
/** An institution goes before a paper that is named beside it, and the last named before those within its name. */
function houseIn(span, { mentions }) {
    const inside = houses(mentions.filter(({ span: at }) => span[0] <= at[0] && at[1] <= span[1]));
    return inside.findLast(({ role }) => role === 'institution') ?? inside.at(-1) ?? null;
}
/** Between a name and whose it is stand a blank and a letter: « لـ». */
const joint = 2;
/** Of common words alone («المكتب الإعلامي»): whoever is named right behind. */
function houseBehind(link, end, { mentions }) {
    if (link.role !== 'institution' || commonSeats(link.name) === null)
        return null;
    const near = mentions.filter(({ kind, span: [from] }) => kind !== 'outlet' && end < from && from <= end + joint);
    return houses(near)[0] ?? null;
}
const opens = /^\s*[(«"“[]\s*$/u;
/** «وكالة الأنباء الرسمية (إرنا)»: the name that follows in brackets or quotation marks. */
function outletBehind(link, end, { mentions }, text) {
    if (link.role !== 'outlet' && link.role !== 'agency')
        return null;
    const next = mentions.find(({ kind, span: [from] }) => kind === 'outlet' && end < from && opens.test(slice(text, [end, from])));
    return next ? houseOf(next) : null;
}
/** A paper or radio that stands in no table has the country that its name tells. */
function strange(link, span, { mentions }) {
    if (link.role !== 'outlet')
        return null;
    const same = mentions.find(({ kind, span: at }) => kind === 'outlet' && at[0] === span[0] && at[1] === span[1]);
    return same?.entity ? { entity: same.entity, role: link.role } : null;
}
/** A link with whom it stands for, where the reader left that open. */
export function withHouse(link, story, text) {
    const { span, entity, role } = link;
    if (entity !== null || span === null || role === 'unnamed' || role === 'document')
        return link;
    const house = houseIn(span, story) ??
        houseBehind(link, span[1], story) ??
        outletBehind(link, span[1], story, text) ??
        strange(link, span, story);
    return house ? { ...link, ...house } : link;
}
let bygone;
/** «المتحدث السابق», «الرئيس المنتخب»: words that say that an office is not held now. */
function notHeld(text) {
    bygone ??= new Set(Object.values(document('arabic/who').held).flat().map(fold));
    return words(text).some(word => bygone.has(word));
}
/** In what office a page calls each person, of whom it calls so: «القيادي في حماس», «المتحدث باسم الخارجية الصينية». */
export function officesCalled({ mentions }, text) {
    const called = new Map();
    for (const { kind, entity, holder, span } of mentions) {
        const office = kind === 'office' && entity !== null ? officeOf(entity) : null;
        if (office === null || holder === null || called.has(holder) || partsOfOffice(office).seat.includes('~'))
            continue;
        if (!notHeld(slice(text, span)))
            called.set(holder, office);
    }
    return called;
}
