/** Engines allow only so many values in one statement. */
export const batch = 400

export function inBatches<T>(list: readonly T[], size = batch): T[][] {
  const out: T[][] = []
  for (let i = 0; i < list.length; i += size) out.push(list.slice(i, i + size))
  return out
}
