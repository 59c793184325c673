import { wordFlag } from '../../arabic/facts.js'
import type { Sense, Word } from '../../arabic/lexicon.js'

// Given names, and words that are given names besides what else they mean.

export const isGivenSense = ({ cls }: Sense): boolean => cls === 'given-name' || cls === 'maybe-given-name'

export const hasGivenName = wordFlag(({ senses }: Word): boolean => senses.some(isGivenSense))

/** … with nothing joined to it. */
export const hasBareGivenName = wordFlag(({ senses }: Word): boolean =>
  senses.some(sense => isGivenSense(sense) && sense.conj === '' && sense.prep === ''),
)
