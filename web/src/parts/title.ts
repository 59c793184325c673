import { useEffect } from 'react'

/** What the window is called while a view is shown. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    const before = document.title
    if (title) document.title = `${title} – Isnad`
    return () => {
      document.title = before
    }
  }, [title])
}
