import { accompanying } from '../clauses/index.js';
import { isPerson } from './sides.js';
import { venueOf } from './where.js';
// «أجرى محادثات في طهران»: where nobody else is named, they to whom the town belongs are the other side.
const company = new Set(['with', 'between', accompanying, 'by']);
/** The state whose town a clause names, where somebody of another holds talks there and it does not say with whom. */
export function sideByVenue(clauses, clause, who, { countryOf, stateOf }, rules) {
    const [one, ...more] = who;
    if (!one || more.length > 0 || !isPerson(one))
        return [];
    if ([...clause.slots, ...clause.pronouns].some(({ role }) => company.has(role)))
        return [];
    // «مع الأطراف»: with somebody who is nobody known
    for (let i = clause.from; i < clause.to; i++)
        if (clauses.doc.tokens[i].word.senses.some(s => s.cls === 'prep' && company.has(s.value)))
            return [];
    const venue = venueOf(clauses, clause.from, clause.to, rules);
    if (!venue || rules.neutral.has(venue))
        return [];
    const country = countryOf(venue);
    return country === null || country === countryOf(one) ? [] : [stateOf(country, country)];
}
