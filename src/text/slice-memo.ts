import { makeSliceMap } from './slice-map.js'

/** What was found out about slices of texts. */
export interface SliceMemo<T> {
  get(text: string, start: number, end: number): T | undefined
  /** `key` must not be known. */
  add(key: string, value: T): void
}

/** Keeps so many, and as many that were met before these: what is met again stays, and a million pages fill no memory. */
export function makeSliceMemo<T>(limit: number): SliceMemo<T> {
  let now = makeSliceMap<T>()
  let before = makeSliceMap<T>()
  const add = (key: string, value: T): void => {
    if (now.size() >= limit) {
      before = now
      now = makeSliceMap()
    }
    now.add(key, value)
  }
  return {
    get(text, start, end) {
      const known = now.get(text, start, end)
      if (known !== undefined) return known
      const found = before.get(text, start, end)
      if (found !== undefined) add(text.slice(start, end), found)
      return found
    },
    add,
  }
}
