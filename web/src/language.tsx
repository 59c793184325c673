import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import ar from './words/ar.json' with { type: 'json' }
import en from './words/en.json' with { type: 'json' }

export type Language = 'ar' | 'en'

type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type WithoutForm<K> = K extends `${infer Base}.${Form}` ? Base : K
/** The texts of the page; one that counts something has a form for each number that a language tells apart. */
export type Word = WithoutForm<keyof typeof en>

const words: Record<Language, Record<string, string>> = { ar, en }

/** Gregorian months and the digits of the register, whatever the country. */
const locales: Record<Language, string> = { ar: 'ar-u-ca-gregory-nu-latn', en: 'en-GB' }

type Values = Readonly<Record<string, string | number>>

export interface Speech {
  language: Language
  locale: string
  /** A text of the page with its values; with `n`, in the form that so many need. */
  say: (word: Word, values?: Values) => string
  /** The text in this language of something that has both. */
  of: (both: { ar: string; en: string | null } | null | undefined) => string
  set: (language: Language) => void
}

const filled = (text: string, values: Values, number: Intl.NumberFormat): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = values[name]
    return typeof value === 'number' ? number.format(value) : (value ?? whole)
  })

const saved = 'isnad-language'

function chosen(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(saved)
  if (asked === 'ar' || asked === 'en') return asked
  return navigator.language.startsWith('ar') ? 'ar' : 'en'
}

function speechIn(language: Language, set: Speech['set']): Speech {
  const locale = locales[language]
  const plural = new Intl.PluralRules(locale)
  const number = new Intl.NumberFormat(locale)
  return {
    language,
    locale,
    set,
    say: (word, values = {}) => {
      const { n } = values
      const forms = typeof n === 'number' ? [`${word}.${plural.select(n)}`, `${word}.other`] : []
      const known = [...forms, word].find(each => each in words[language]) ?? word
      return filled(words[language][known] ?? word, values, number)
    },
    of: both => (language === 'ar' ? both?.ar || both?.en : both?.en || both?.ar) ?? '',
  }
}

const Spoken = createContext<Speech | null>(null)

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(chosen)
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
    localStorage.setItem(saved, language)
  }, [language])
  const speech = useMemo(() => speechIn(language, setLanguage), [language])
  return <Spoken value={speech}>{children}</Spoken>
}

export function useSpeech(): Speech {
  const speech = useContext(Spoken)
  if (!speech) throw new Error('useSpeech outside of LanguageProvider')
  return speech
}
