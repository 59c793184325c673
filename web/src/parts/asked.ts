// What a view is narrowed by, as its address says it: an address can be sent to somebody, and the way back leads to the one before.

export const filterNames = ['state', 'kind', 'status', 'outlet', 'origin', 'from', 'to'] as const
export type FilterName = (typeof filterNames)[number]

export type Filters = { with?: string[] } & { [K in FilterName]?: string }

const some = (texts: readonly string[]): string[] => [...new Set(texts.map(text => text.trim()).filter(Boolean))]

/** The filters that an address has; what it says besides is not looked at. */
export function filtersIn(address: URLSearchParams): Filters {
  const names = some(address.getAll('with'))
  const filters: Filters = names.length > 0 ? { with: names } : {}
  for (const name of filterNames) {
    const value = address.get(name)?.trim()
    if (value) filters[name] = value
  }
  return filters
}

export const countOf = (filters: Filters): number =>
  (filters.with?.length ?? 0) + filterNames.filter(name => filters[name] !== undefined).length

/** An address in which these are so; `null` takes out what it had. */
export function changed(address: URLSearchParams, values: Readonly<Record<string, string | null>>): URLSearchParams {
  const next = new URLSearchParams(address)
  for (const [name, value] of Object.entries(values))
    if (value) next.set(name, value)
    else next.delete(name)
  return next
}

/** An address with these names; each is a filter of its own. */
export function withNames(address: URLSearchParams, names: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(address)
  next.delete('with')
  for (const name of some(names)) next.append('with', name)
  return next
}

export function withoutFilters(address: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(address)
  for (const name of ['with', ...filterNames]) next.delete(name)
  return next
}

const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u

/** A year, a month or a day, as filters take it. */
export const isTime = (text: string): boolean => date.test(text)
