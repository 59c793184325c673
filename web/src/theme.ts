import { useEffect, useState } from 'react'

const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const saved = 'isnad-theme'

const chosen = (): Theme => themes.find(theme => theme === localStorage.getItem(saved)) ?? 'system'

/** The theme that the reader chose, and what takes the next one. */
export function useTheme(): [Theme, () => void] {
  const [theme, setTheme] = useState(chosen)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    localStorage.setItem(saved, theme)
  }, [theme])
  return [theme, () => setTheme(themes[(themes.indexOf(theme) + 1) % themes.length]!)]
}
