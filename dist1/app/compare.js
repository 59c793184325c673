import { citationsOf } from '../register/compare/citations.js';
import { clashesAmong } from '../register/compare/headlines.js';
import { readoutsOf } from '../register/compare/readouts.js';
import { words } from '../register/words.js';
import { showIn } from './entries.js';
import { withRegister } from './register.js';
function toldBy(account, readings) {
    const reading = readings.get(account.page);
    const story = reading?.stories.find(({ id }) => id === account.story);
    const event = story?.events.find(({ id }) => id === account.event);
    return reading && story && event ? { text: reading.page.text, story, event } : null;
}
function cited(shown, readings) {
    const { entry } = shown;
    const accounts = new Map(entry.accounts.map(account => [account.id, account]));
    const told = new Map(entry.accounts.map(account => [account.id, toldBy(account, readings)]));
    const citations = (field, value, ids) => ids.flatMap(id => {
        const by = told.get(id);
        const page = accounts.get(id)?.page;
        if (!by || page === undefined)
            return [];
        return citationsOf(field, value, by).map(span => ({ account: id, page, span, exact: by.text.slice(...span) }));
    });
    return Object.fromEntries(Object.entries(entry.fields).map(([name, { verdict, readings: all }]) => [
        name,
        {
            verdict,
            readings: all.map(({ value, accounts: ids }) => ({
                value,
                accounts: ids,
                citations: citations(name, value, ids),
            })),
        },
    ]));
}
/** The headlines of the stories that tell it; of those that are worded alike, one. */
function headlinesOf({ entry }, readings) {
    const found = new Map();
    for (const { id: account, page, story } of entry.accounts) {
        const reading = readings.get(page);
        const span = reading?.stories.find(({ id }) => id === story)?.headline;
        if (!reading || !span)
            continue;
        const exact = reading.page.text.slice(...span);
        const key = words(exact).join(' ');
        if (!found.has(key))
            found.set(key, { account, page, span, exact });
    }
    return [...found.values()];
}
/** One entry with what each account says of each field, where it says so, and what each side's readout has alone. */
export async function compareIn(store, wanted) {
    const shown = await showIn(store, wanted);
    const headlines = headlinesOf(shown, shown.readings);
    return {
        ...shown,
        fields: cited(shown, shown.readings),
        headlines,
        contradictions: clashesAmong(headlines.map(({ exact }) => exact)),
        readouts: readoutsOf(shown.entry),
    };
}
export const compare = (wanted, register) => withRegister(register, { create: false }, store => compareIn(store, wanted));
