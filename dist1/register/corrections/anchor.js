import { overlaps } from '../../text/span.js';
import { readParties } from '../accounts/marks.js';
import { pairOff } from '../parties.js';
import { byText, groupedBy } from '../words.js';
const spansOf = ({ account }, field) => account.quotes.filter(quote => quote.field === field).map(({ span }) => span);
export function anchorOf(telling) {
    const { account, group } = telling;
    const kind = account.quotes.find(quote => quote.field === 'kind');
    return {
        account: account.id,
        page: account.page,
        group,
        trigger: kind?.span ?? [0, 0],
        exact: kind?.exact ?? '',
        evidence: spansOf(telling, 'evidence'),
        parties: readParties(telling),
    };
}
const touches = (spans, span) => spans.some(each => overlaps(each, span));
function fitOf(anchor, telling) {
    if (telling.group !== anchor.group)
        return null;
    const [trigger = [0, 0]] = spansOf(telling, 'kind');
    const same = overlaps(trigger, anchor.trigger);
    if (!same && !touches(anchor.evidence, trigger) && !touches(spansOf(telling, 'evidence'), anchor.trigger))
        return null;
    // Five calls may stand in one sentence: who had them tells them apart.
    const parties = readParties(telling);
    const { met, loose, left } = pairOff(anchor.parties, parties);
    if (met === 0 || left > 0)
        return null;
    const others = anchor.parties.length + parties.length - 2 * met;
    const isNamesake = telling.account.id === anchor.account;
    const away = Math.abs(trigger[0] - anchor.trigger[0]);
    return { id: telling.account.id, marks: [Number(same), -loose, -others, Number(isNamesake), -away] };
}
const byMarks = (a, b) => {
    const at = a.marks.findIndex((mark, i) => mark !== b.marks[i]);
    return at < 0 ? byText(a.id, b.id) : b.marks[at] - a.marks[at];
};
/** Finds the account that an anchor holds now, among these. */
export function finderIn(tellings) {
    const byPage = groupedBy(tellings, ({ account }) => account.page);
    return anchor => findAnchor(anchor, byPage.get(anchor.page) ?? []);
}
/** The account of a page that an anchor holds now; null where none does. */
export function findAnchor(anchor, tellings) {
    const fits = tellings.flatMap(telling => fitOf(anchor, telling) ?? []);
    return fits.sort(byMarks)[0]?.id ?? null;
}
