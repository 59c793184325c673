import { institutionName, type Named, officeName } from '../register/origins/names.js'

const office = /\b(?:[A-Z]{3}|body:[a-z0-9-]+|[a-z0-9-]+)\/[a-z][a-z-]*\b/gu

/** Offices within a reason, `RUS/president`, in words. */
export const officesInWords = (text: string): string => text.replace(office, id => officeName(id) ?? id)

/** The name of the institution that an origin is, in both languages. */
export const originInWords = (id: string): Named | null =>
  id.startsWith('institution:') ? institutionName(id.slice('institution:'.length)) : null
