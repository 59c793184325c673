/** The id of an entry without what says that it is one. */
export const bareEntry = (id: string): string => id.replace(/^entry:/u, '')

export const entryPath = (id: string): string => `/entries/${bareEntry(id)}`
