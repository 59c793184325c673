import type { Span } from './span.js'

/** What a code unit becomes: a string to put in its place ('' drops it), or undefined to keep it. */
export type FoldTable = ReadonlyMap<number, string>

/** A string folded, and the way back: `at[i]` is where the i-th folded unit began; `at[length]` is the end. */
export interface View {
  folded: string
  at: Uint32Array
}

/** Folds strings by a table of code units. Equal words that are written differently fold to one form. */
export interface Fold {
  (text: string): string
  view(text: string): View
}

// A mark belongs to the letter before it, so that a match found in the view comes back with its marks.
export const spanInOriginal = (view: View, [start, end]: Span): Span => [view.at[start]!, view.at[end]!]

const presentationForm = /[\uFB50-\uFDFF\uFE70-\uFEFE]/

export function makeFold(table: FoldTable): Fold {
  const units = new Uint8Array(0x10000)
  for (const unit of table.keys()) units[unit] = 1
  // Presentation forms are folded one by one, each by its NFKC letters, which are then folded in turn.
  for (let unit = 0xfb50; unit < 0xfeff; unit++) if (presentationForm.test(String.fromCharCode(unit))) units[unit] = 2

  const replacement = (unit: number): string => {
    if (units[unit] === 1) return table.get(unit)!
    const one = String.fromCharCode(unit)
    const form = one.normalize('NFKC')
    return form === one ? one : fold(form)
  }

  const fold = (text: string): string => {
    let out = ''
    let kept = 0
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (units[unit] === 0) continue
      out += text.slice(kept, i) + replacement(unit)
      kept = i + 1
    }
    return kept === 0 ? text : out + text.slice(kept)
  }

  const view = (text: string): View => {
    let folded = ''
    const at: number[] = []
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      const put = units[unit] === 0 ? text[i]! : replacement(unit)
      for (let k = 0; k < put.length; k++) at.push(i)
      folded += put
    }
    at.push(text.length)
    return { folded, at: Uint32Array.from(at) }
  }

  return Object.assign(fold, { view })
}
