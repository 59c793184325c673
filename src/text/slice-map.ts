import { hashOf } from './hash.js'

/** A map whose keys are looked up as slices of a text, without cutting them out of it. */
export interface SliceMap<T> {
  get(text: string, start: number, end: number): T | undefined
  /** `key` must not be in the map. */
  add(key: string, value: T): void
  size(): number
  clear(): void
}

const smallest = 1024

function isSlice(key: string, text: string, start: number, end: number): boolean {
  if (key.length !== end - start) return false
  for (let i = start, k = 0; i < end; i++, k++) if (text.charCodeAt(i) !== key.charCodeAt(k)) return false
  return true
}

export function makeSliceMap<T>(): SliceMap<T> {
  let keys: string[] = []
  let values: T[] = []
  // The number of a key, plus one, at the place that its hash points to or the next free one after it; 0: free.
  let slots = new Int32Array(smallest)

  function place(index: number): void {
    const key = keys[index]!
    let slot = hashOf(key, 0, key.length) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = index + 1
  }

  return {
    get(text, start, end) {
      const mask = slots.length - 1
      let slot = hashOf(text, start, end) & mask
      for (let index = slots[slot]!; index !== 0; index = slots[slot]!) {
        if (isSlice(keys[index - 1]!, text, start, end)) return values[index - 1]
        slot = (slot + 1) & mask
      }
      return undefined
    },
    add(key, value) {
      keys.push(key)
      values.push(value)
      if (2 * keys.length <= slots.length) place(keys.length - 1)
      else {
        slots = new Int32Array(2 * slots.length)
        for (let i = 0; i < keys.length; i++) place(i)
      }
    },
    size: () => keys.length,
    clear() {
      keys = []
      values = []
      slots = new Int32Array(smallest)
    },
  }
}
