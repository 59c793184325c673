export function seconds(work) {
  const began = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - began) / 1e9
}

export async function secondsOf(work) {
  const began = process.hrtime.bigint()
  await work()
  return Number(process.hrtime.bigint() - began) / 1e9
}

export const median = values => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]

export const perSecond = (time, pages, bytes, bare) => ({
  pagesPerSecond: pages / time,
  megabytesPerSecond: bytes / 1e6 / time,
  ratio: time / bare,
})
