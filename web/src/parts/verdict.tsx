import { useLabels } from '../asking.js'
import { useSpeech } from '../language.js'

/** What accounts make of a field together, in words. */
export function Verdict({ verdict }: { verdict: string }) {
  const { of } = useSpeech()
  const label = useLabels()
  return <span className={`verdict ${verdict}`}>{of(label('verdicts', verdict))}</span>
}
