import type { Register } from '../asking.js'
import { useRegister } from '../asking.js'
import { useSpeech } from '../language.js'
import { pageName } from './page-name.js'

type Names = Register['tally']['originNames']

/** What an origin is called; a page that names none is one itself. */
export function useOriginName(): (id: string) => string {
  const { of } = useSpeech()
  const { data } = useRegister()
  const names: Names = data?.tally.originNames ?? {}
  return id => {
    const name = of(names[id]) || id
    return id.startsWith('page:') ? pageName({ outlet: null, url: null, source: name }) : name
  }
}
