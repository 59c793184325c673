/** What a character is to quotation: opens, closes, either, or nothing. */
export type QuoteRole = 'open' | 'close' | 'either' | null

const roles = new Map<string, QuoteRole>()
for (const char of '«“„‹') roles.set(char, 'open')
for (const char of '»”›') roles.set(char, 'close')
for (const char of '"‟″＂') roles.set(char, 'either')

export const quoteRole = (char: string): QuoteRole => roles.get(char) ?? null
