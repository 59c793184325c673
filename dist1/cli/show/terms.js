import { padded } from './paint.js';
// Names and terms of office, a line each.
/** «الاسم (Name)» */
export const bothNames = (paint, { ar, en }) => ar && en ? `${paint.ar(ar)} (${en})` : ar ? paint.ar(ar) : (en ?? '');
const day = '2014-06-17'.length;
/** From when to when, as exactly as the table has it. */
const spanText = ({ from, to }) => `${padded(from ?? '…', day)} – ${padded(to ?? '…', day)}`;
/** What has to be known about a term besides its dates. */
function notesOf({ to, acting, asOf, source }) {
    const end = to === null ? (asOf ? `no end known, held on ${asOf}` : 'no end known') : '';
    return [acting ? 'acting' : '', end, source ?? 'unverified'].filter(Boolean).join(' · ');
}
const line = (paint, term, what) => `${spanText(term)}  ${what}  ${paint.dim(notesOf(term))}`;
export const holderLine = (paint, term) => line(paint, term, paint.bold(bothNames(paint, term.personName)));
export const officeLine = (paint, term) => line(paint, term, bothNames(paint, term.officeName));
