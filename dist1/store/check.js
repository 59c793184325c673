import { createHash } from 'node:crypto';
import { pageRulesOf } from '../register/corrections/page-rules.js';
import { takenIn } from '../register/prepared.js';
import { entriesUnder } from '../register/register.js';
import { groupedBy } from '../register/words.js';
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const checkPage = ({ page }) => sha256(page.text) === page.id
    ? []
    : [{ code: 'page', id: page.id, text: 'The text is not the one that the page was registered with.' }];
/** Every quotation of every account must still be what stands at its place in the page. */
function checkQuotations(accounts, text) {
    const problems = [];
    for (const { id, quotes } of accounts)
        for (const { field, span, exact } of quotes) {
            if (text?.slice(span[0], span[1]) === exact && exact.length > 0)
                continue;
            const what = `What is cited for ${field} does not stand at ${span[0]}–${span[1]}.`;
            problems.push({ code: 'quotation', id, text: what });
        }
    return problems;
}
/** The stored entries must be those that the accounts make. */
function checkEntries(stored, made) {
    const derived = new Map(made.map(entry => [entry.id, JSON.stringify(entry)]));
    const kept = new Map(stored.map(entry => [entry.id, JSON.stringify(entry)]));
    const problems = [];
    for (const [id, data] of kept) {
        if (!derived.has(id))
            problems.push({ code: 'entry', id, text: 'No account makes this entry.' });
        else if (derived.get(id) !== data)
            problems.push({ code: 'entry', id, text: 'The accounts make this entry otherwise.' });
    }
    for (const id of derived.keys())
        if (!kept.has(id))
            problems.push({ code: 'entry', id, text: 'The accounts make this entry, but it is missing.' });
    return problems;
}
const accountsByPage = (entries) => groupedBy(entries.flatMap(entry => entry.accounts), ({ page }) => page);
/** Compares entries, and what pages are found by, with the readings and corrections that they are to follow from. */
export async function checkRegister(readings, entries, corrections, checks) {
    const rules = pageRulesOf(corrections);
    const cited = accountsByPage(entries);
    const tellings = [];
    const problems = [];
    for await (const reading of readings) {
        const { id, text } = reading.page;
        const taken = takenIn(reading, rules);
        problems.push(...checkPage(reading), ...checkQuotations(cited.get(id) ?? [], text));
        for (const check of checks)
            problems.push(...(await check.ofPage(taken)));
        tellings.push(...taken.tellings);
        cited.delete(id);
    }
    for (const check of checks)
        problems.push(...check.rest());
    // What cites a page that is not there cites nothing.
    for (const accounts of cited.values())
        problems.push(...checkQuotations(accounts, undefined));
    const quotations = entries.flatMap(entry => entry.accounts).reduce((sum, { quotes }) => sum + quotes.length, 0);
    return { quotations, problems: [...problems, ...checkEntries(entries, entriesUnder(corrections, tellings))] };
}
