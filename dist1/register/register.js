import { finderIn } from './corrections/anchor.js';
import { handOf, nobody } from './corrections/hand.js';
import { correctedEntry } from './corrections/on-entry.js';
import { pageRulesOf, tellingsUnder } from './corrections/page-rules.js';
import { settle } from './corrections/settle.js';
import { entryOf } from './entry.js';
import { clusters, components } from './occurrence/cluster.js';
import { byText } from './words.js';
const byId = (a, b) => byText(a.id, b.id);
/** Puts entries in the place of the accounts that they say they came after. */
function settleFollows(made) {
    const entryOfAccount = new Map(made.flatMap(({ entry }) => entry.accounts.map(account => [account.id, entry.id])));
    return made.map(({ entry, follows }) => {
        const before = follows === null ? null : (entryOfAccount.get(follows) ?? null);
        return before === entry.id ? entry : { ...entry, follows: before };
    });
}
function registerComponent(tellings, hand) {
    const made = clusters(tellings, hand).map(cluster => {
        const { entry, follows } = entryOf(cluster);
        return { entry: correctedEntry(entry, cluster.tellings, hand), follows };
    });
    return { tellings, entries: settleFollows(made).sort(byId) };
}
/**
 * Registers accounts, component by component. Nothing outside a component has a say in it: given all accounts
 * that can be found from a new one, this gives for them what it would give for the whole register.
 */
export const registerTellings = (tellings, hand = nobody) => components(tellings, hand).map(component => registerComponent(component, hand));
// What is known of a page goes before what is not.
const last = '\uffff';
const facts = ({ page }) => [page.published ?? last, page.outlet ?? last, page.url ?? last, page.source].join('\n');
/** A version as text that sorts as versions do: one that is being prepared comes before the one it becomes. */
const versionText = (version) => `${version.replace(/-.*$/u, '').replace(/\d+/gu, digits => digits.padStart(8, '0'))}${version.includes('-') ? version.slice(version.indexOf('-')) : '~'}`;
const byVersion = (a, b) => byText(versionText(a.isnad), versionText(b.isnad));
/**
 * Of two readings of one text the one that the register keeps, whichever came first: the first published,
 * and of one page the one by the newer reader.
 */
function preferred(a, b) {
    const order = byText(facts(a), facts(b)) || byVersion(b, a);
    if (order !== 0)
        return order < 0 ? a : b;
    return byText(JSON.stringify(a), JSON.stringify(b)) <= 0 ? a : b;
}
/**
 * Whether a reading that comes later takes the place of the one that is kept. Of one page read twice by one version
 * the later reading counts: what the reader knows has changed.
 */
export function replaces(later, kept) {
    if (facts(later) !== facts(kept))
        return preferred(kept, later) === later;
    const order = byVersion(later, kept);
    return order === 0 ? JSON.stringify(later) !== JSON.stringify(kept) : order > 0;
}
/** One reading a page. */
export function onePerPage(readings) {
    const pages = new Map();
    for (const reading of readings) {
        const known = pages.get(reading.page.id);
        pages.set(reading.page.id, known ? preferred(known, reading) : reading);
    }
    return [...pages.values()].sort((a, b) => byText(a.page.id, b.page.id));
}
/** The accounts that each anchor finds; who and what else corrections name decides on no entry. */
const groundOf = (tellings) => ({
    find: finderIn(tellings),
    hasPage: () => true,
    hasEntity: () => true,
});
/** The entries that accounts make together, in the order of their ids, as people have corrected them. */
export function entriesUnder(corrections, tellings) {
    const hand = corrections.length > 0 ? handOf(corrections, settle(corrections, groundOf(tellings))) : nobody;
    return registerTellings(tellings, hand)
        .flatMap(part => part.entries)
        .sort(byId);
}
/** The same of readings. It does not depend on their order. */
export function register(readings, corrections = []) {
    const rules = pageRulesOf(corrections);
    return entriesUnder(corrections, onePerPage(readings).flatMap(reading => tellingsUnder(rules, reading)));
}
