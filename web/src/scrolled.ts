import { type RefObject, useEffect, useRef } from 'react'

// Where a view was left, by its address: whoever comes back is there again.

const left = new Map<string, number>()
let isBack = false

addEventListener('scroll', () => left.set(location.href, scrollY), { passive: true })
addEventListener('popstate', () => {
  isBack = true
})
history.scrollRestoration = 'manual'

/** What is asked for again is there at once; what has to be measured first takes a few frames. */
const patience = 20

function scrollBack(to: number, tries = patience): void {
  scrollTo(0, to)
  if (Math.abs(scrollY - to) > 1 && tries > 0) requestAnimationFrame(() => scrollBack(to, tries - 1))
}

/** Brings whoever goes on to another view to its beginning, by the screen reader too, and whoever comes back to where he was. */
export function useScrolled(here: string, main: RefObject<HTMLElement | null>): void {
  const before = useRef(here)
  useEffect(() => {
    if (before.current === here) return
    before.current = here
    main.current?.focus({ preventScroll: true })
    const to = isBack ? (left.get(location.href) ?? 0) : 0
    isBack = false
    if (to > 0) scrollBack(to)
    else scrollTo(0, 0)
  }, [here, main])
}
