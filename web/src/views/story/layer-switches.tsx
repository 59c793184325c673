import { useSpeech } from '../../language.js'
import { type Layer, layers } from './marks.js'

interface LayerSwitchesProps {
  shown: ReadonlySet<Layer>
  counts: Readonly<Record<Layer, number>>
  set: (layers: readonly Layer[]) => void
}

/** Which layers are marked. */
export function LayerSwitches({ shown, counts, set }: LayerSwitchesProps) {
  const { say } = useSpeech()
  return (
    <fieldset className="layers">
      <legend>{say('story.layers')}</legend>
      {layers.map(layer => (
        <label key={layer} className={`layer ${layer}`}>
          <input
            type="checkbox"
            checked={shown.has(layer)}
            onChange={({ target }) => set(layers.filter(each => (each === layer ? target.checked : shown.has(each))))}
          />{' '}
          <span className="swatch">{say(`story.layers.${layer}`)}</span> <span className="note">{counts[layer]}</span>
        </label>
      ))}
    </fieldset>
  )
}
