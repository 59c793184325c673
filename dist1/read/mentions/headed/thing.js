/** What is joined to the first word of a thing, and where its name begins. */
export const firstOf = ({ start, conj, prep, host }) => ({
    start,
    conj,
    prep,
    host,
});
/** The longest; of equals the first. */
export const longest = (...things) => things.reduce((best, thing) => (thing && (!best || thing.to > best.to) ? thing : best), null);
/** Whether nothing is joined to the first word: what follows another word directly as its genitive. */
export const standsFree = (thing) => thing !== null && thing.conj === '' && thing.prep === '';
