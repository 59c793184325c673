import { useSyncExternalStore } from 'react'

const query = matchMedia('screen and (max-width: 46rem)')

const watch = (tell: () => void): (() => void) => {
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}

/** Whether there is room for one column only. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => query.matches)
