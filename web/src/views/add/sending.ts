import type { GivenReport, TextRead } from '../../answer.js'
import { answerOf, api } from '../../asking.js'

/** What somebody gives: a text, an address or a file, and what he knows of it. */
export interface Given {
  by: Way
  text: string
  url: string
  file: File | null
  outlet: string
  published: string
}

export const ways = ['text', 'url', 'file'] as const
export type Way = (typeof ways)[number]

const saved = 'isnad-token'

/** The token is asked for once in a window, and forgotten with it. */
export const keptToken = (): string => sessionStorage.getItem(saved) ?? ''
export const keepToken = (token: string): void => sessionStorage.setItem(saved, token)
export const forgetToken = (): void => sessionStorage.removeItem(saved)

/** What was filled in; what was not is not told. */
const told = <T extends Record<string, string>>(facts: T): Partial<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value.trim() !== '')) as Partial<T>

/** Reads a text; nothing of it is kept. */
export const readGiven = ({ text, url, outlet, published }: Given): Promise<TextRead> =>
  answerOf<TextRead>(api.read.$post({ json: { text, ...told({ url, outlet, published }) } }))

/** Adds what was given to the register. */
export function addGiven({ by, text, url, file, outlet, published }: Given, token: string): Promise<GivenReport> {
  const shown = { headers: { Authorization: `Bearer ${token}` } }
  const facts = told({ outlet, published })
  if (by === 'file') return answerOf<GivenReport>(api.files.$post({ form: { file: file!, ...facts } }, shown))
  const json = by === 'url' ? { url: url.trim(), ...facts } : { text, ...told({ url }), ...facts }
  return answerOf<GivenReport>(api.pages.$post({ json }, shown))
}
