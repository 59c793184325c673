// How expressions are read by the kind of text they stand in, as HeidelTime's document types do it.

/** A kind of text, as it stands in knowledge/time/genres.yaml. */
export interface Genre {
  id: string
  /** which way a sentence looks that does not say it: -1 back, 1 ahead; 0: its verbs are asked */
  lean: -1 | 0 | 1
  /** a text may be nothing but a time: no word that speaks of time by itself is asked for */
  terse: boolean
  /** first and last day of a weekend, Monday is 1 */
  weekend: readonly [number, number]
  /** first and last hour of the parts of the day by their TIMEX3 names; empty where a text of this kind does not tell */
  hours: Readonly<Record<string, readonly [number, number]>>
}

export type GenreId = 'news' | 'dialogue'
