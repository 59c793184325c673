import { wordFlag } from '../../arabic/facts.js';
// Given names, and words that are given names besides what else they mean.
export const isGivenSense = ({ cls }) => cls === 'given-name' || cls === 'maybe-given-name';
export const hasGivenName = wordFlag(({ senses }) => senses.some(isGivenSense));
const nameClasses = new Set(['names', 'given-name', 'maybe-given-name']);
/** Whether a word is a name, or nothing that we know. */
export const isNameOnly = wordFlag(({ senses }) => senses.every(({ cls }) => nameClasses.has(cls)));
/** … with nothing joined to it. */
export const hasBareGivenName = wordFlag(({ senses }) => senses.some(sense => isGivenSense(sense) && sense.conj === '' && sense.prep === ''));
/** A family name, which no man has for a given name. */
export const isFamilySense = ({ cls, entry }) => cls === 'given-name' && entry?.gender === undefined;
/** Whether a word is a family name and no given name of a man. */
export const isFamilyOnly = wordFlag(({ senses }) => senses.some(isFamilySense) && !senses.some(s => isGivenSense(s) && s.entry?.gender === 'm'));
