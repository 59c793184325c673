/** What was asked, without what was not said: `undefined` is no value for the use cases. */
export type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> }

export const given = <T extends object>(asked: T): Given<T> =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Given<T>

export const record = <V>(map: ReadonlyMap<string | number, V>): Record<string, V> =>
  Object.fromEntries([...map].map(([key, value]) => [String(key), value]))
