// Floors: measured quality that may not fall. Pure functions; score.mjs measures, pins and checks.

/** The scorer's tallies and shares as percentages by name. */
export function figures({ tallies, shares }) {
  const percent = ([name, share]) => [name, 100 * share]
  return Object.fromEntries([
    ...Object.entries(tallies).flatMap(([name, { p, r, f1 }]) =>
      [
        [`${name} P`, p],
        [`${name} R`, r],
        [`${name} F1`, f1],
      ].map(percent),
    ),
    ...Object.entries(shares).map(([name, { ok, n }]) => percent([name, n ? ok / n : 0])),
  ])
}

// 94.1 is 94.09999… in binary: what is a hair below a tenth counts as that tenth.
const hair = 1e-6
export const roundedDown = value => Math.floor(value * 10 + hair) / 10

/** One result a figure, and one for the gold itself; `trouble` is null where all is well. */
export function compare(set, measured, pinned) {
  if (!pinned) return [{ trouble: `${set}: has no floors; when the figures are right, npm run score -- ${set} --pin` }]
  const sameGold = measured.sha256 === pinned.sha256
  const gold = sameGold ? null : `${set}: the gold has changed; look at the figures, then npm run score -- ${set} --pin`
  const names = new Set([...Object.keys(pinned.floors), ...Object.keys(measured.figures)])
  const troubleOf = name => {
    const value = measured.figures[name]
    const floor = pinned.floors[name]
    if (value === undefined) return `${set}: ${name} is no longer measured (floor ${floor})`
    if (floor === undefined) return `${set}: ${name} has no floor (measured ${value.toFixed(1)})`
    return value + hair < floor ? `${set}: ${name} fell to ${value.toFixed(2)}, floor ${floor}` : null
  }
  return [{ trouble: gold }, ...[...names].map(name => ({ trouble: troubleOf(name) }))]
}
