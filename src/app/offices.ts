import { institutionName, type Named, officeName } from '../register/origins/names.js'

const office = /\b(?:[A-Z]{3}|body:[a-z0-9-]+|[a-z0-9-]+)\/[a-z][a-z-]*\b/gu

/** Offices within a reason, `RUS/president`, in words. */
export const officesInWords = (text: string): string => text.replace(office, id => officeName(id) ?? id)

/** The offices within reasons by their names. */
export function officesNamed(texts: readonly string[]): Record<string, string> {
  const ids = new Set(texts.flatMap(text => text.match(office) ?? []))
  return Object.fromEntries(
    [...ids].flatMap(id => {
      const name = officeName(id)
      return name ? [[id, name]] : []
    }),
  )
}

/** The name of the institution that an origin is, in both languages. */
export const originInWords = (id: string): Named | null =>
  id.startsWith('institution:') ? institutionName(id.slice('institution:'.length)) : null
