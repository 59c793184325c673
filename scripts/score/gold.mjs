// What scorers of gold by words have in common.

export const percent = (part, whole) => (whole ? (100 * part) / whole : 0)

/** Whether two spans meet. */
export const clash = (a, b) => a[0] < b[1] && b[0] < a[1]

/** Where words of the gold stand in their passage; `n`: which occurrence, from 0. */
export function placeOf(text, part, n = 0) {
  let at = text.indexOf(part)
  for (let k = 0; k < n && at >= 0; k++) at = text.indexOf(part, at + 1)
  if (at < 0) throw new Error(`«${part}» (${n}) does not stand in «${text.slice(0, 60)}…»`)
  return [at, at + part.length]
}

/** All the places where words stand. */
export function placesOf(text, part) {
  const places = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push([at, at + part.length])
  return places
}

/** Shares, each as its name, a part and a whole: the figures of a set, and the lines that tell them. */
export const sharesOf = (set, rows) => ({
  figures: Object.fromEntries(rows.map(([name, part, whole]) => [`${set}: ${name}`, percent(part, whole)])),
  lines: rows.map(
    ([name, part, whole]) =>
      `${name.padEnd(24)} ${percent(part, whole).toFixed(1).padStart(5)} %  (${part} of ${whole})`,
  ),
})
