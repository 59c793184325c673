import { tellingQuotes } from '../register/accounts/telling-quotes.js';
/** All that is said of a field. */
export const saidOf = ({ fields }, name) => (fields[name]?.readings ?? []).map(({ value }) => value);
/** What one account says of a field. */
export const saidBy = ({ fields }, name, { id }) => (fields[name]?.readings ?? []).filter(({ accounts }) => accounts.includes(id)).map(({ value }) => value);
export const textsOf = (values) => values.flat().map(String);
/** The one text that is said; null where it is none or several. */
export const textOf = (value) => {
    const texts = [value].flat().filter(each => typeof each === 'string');
    return texts.length === 1 ? texts[0] : null;
};
/** A name for people: of what has none, its id. */
export function nameOf(entities, id) {
    const name = entities.get(id)?.name;
    return { ar: name?.ar || name?.en || id, en: name?.en || name?.ar || id };
}
/** The words of the page that tell it. */
export const passagesOf = (account) => tellingQuotes(account).map(({ exact }) => exact);
export const independentOrigins = ({ origins }) => origins.filter(each => each.independent).length;
/** An address that may be a link; null for what is none, or leads elsewhere than to the web. */
export function webAddress(url) {
    if (!url || !URL.canParse(url))
        return null;
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
}
