import { tellingQuotes } from '../../register/accounts/telling-quotes.js';
import { briefsIn } from '../brief.js';
import { citedIn } from '../cited.js';
import { showIn } from '../entries.js';
const mostTold = 12;
function toldIn({ entry, readings }) {
    return entry.accounts.slice(0, mostTold).flatMap(account => {
        const { page, story, outlet, copyOf } = account;
        const reading = readings.get(page);
        const [quote] = tellingQuotes(account);
        if (!reading || !quote)
            return [];
        const headline = reading.stories.find(({ id }) => id === story)?.headline;
        return [
            {
                outlet,
                headline: headline ? reading.page.text.slice(...headline) : null,
                isCopy: copyOf !== null,
                words: citedIn(reading, quote.span),
            },
        ];
    });
}
export const pageOfEntry = (base, id) => `${base}/entries/${id.replace(/^entry:/u, '')}`;
/** Entries with all that is told of them; `base` is where the page of the register is served. */
export async function newsItems(store, lately, base) {
    const { briefs } = await briefsIn(store, lately.map(({ entry }) => entry));
    const items = [];
    for (const [i, { entry, at }] of lately.entries()) {
        const shown = await showIn(store, entry.id);
        items.push({
            ...{ brief: briefs[i], entities: shown.entities, at, page: pageOfEntry(base, entry.id) },
            ...{ told: toldIn(shown), origins: shown.entry.origins },
        });
    }
    return items;
}
