import { type ReactNode, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { useRegister } from './asking.js'
import { useSpeech, type Word } from './language.js'
import { useScrolled } from './scrolled.js'
import { useTheme } from './theme.js'

const ways: readonly [string, Word][] = [
  ['/', 'nav.timeline'],
  ['/search', 'nav.search'],
  ['/who', 'nav.who'],
  ['/network', 'nav.network'],
  ['/dashboard', 'nav.dashboard'],
]

/** A view, or something that is found by it. */
const isWithin = (here: string, path: string): boolean => here === path || (path !== '/' && here.startsWith(`${path}/`))

function Ways() {
  const { say } = useSpeech()
  const [here] = useLocation()
  const { data } = useRegister()
  const all = data?.writable ? [...ways, ['/add', 'nav.add'] as const] : ways
  return (
    <nav aria-label={say('nav.label')}>
      {all.map(([path, word]) => (
        <Link key={path} href={path} aria-current={isWithin(here, path) ? 'page' : undefined}>
          {say(word)}
        </Link>
      ))}
    </nav>
  )
}

function Switches() {
  const { say, language, set } = useSpeech()
  const [theme, nextTheme] = useTheme()
  const other = language === 'ar' ? 'en' : 'ar'
  return (
    <div className="switches">
      <button type="button" lang={other} onClick={() => set(other)}>
        {say('switch.language')}
      </button>
      <button type="button" onClick={nextTheme} title={say('switch.theme')}>
        {say(`theme.${theme}`)}
      </button>
    </div>
  )
}

/** What stands around every view. */
export function Frame({ children }: { children: ReactNode }) {
  const { say } = useSpeech()
  const [here] = useLocation()
  const main = useRef<HTMLElement>(null)
  useScrolled(here, main)
  return (
    <>
      <a className="skip" href="#main">
        {say('nav.skip')}
      </a>
      <header className="top">
        <Link href="/" className="brand">
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>{say('brand')}</span>
        </Link>
        <Ways />
        <Switches />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
