import { useLabels } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { Numbers } from './numbers.js'
import type { Sheet } from './sheet.js'

type Origin = Sheet['compared']['shown']['entry']['origins'][number]

export function OriginName({ sheet, id }: { sheet: Sheet; id: string }) {
  const { say, of } = useSpeech()
  const { entry, originNames } = sheet.compared.shown
  if (id.startsWith('page:')) return say('entry.itself')
  const name = of(originNames[id]) || (entry.origins.find(origin => origin.id === id)?.name ?? id)
  return <bdi>{name}</bdi>
}

function OriginLine({ sheet, origin }: { sheet: Sheet; origin: Origin }) {
  const { say, of, language } = useSpeech()
  const label = useLabels()
  const isWrittenOtherwise = language === 'en' && sheet.compared.shown.originNames[origin.id]?.en
  return (
    <li className={origin.independent ? 'origin' : 'origin echoes'}>
      <p>
        <strong>
          <OriginName sheet={sheet} id={origin.id} />
        </strong>{' '}
        {isWrittenOtherwise && (
          <bdi lang="ar" className="as-written">
            {origin.name}
          </bdi>
        )}{' '}
        <span className="role">{of(label('roles', origin.kind))}</span>
      </p>
      <p className="note">
        {say(origin.independent ? 'entry.independent' : origin.denies ? 'entry.deniesLong' : 'entry.echoLong')}{' '}
        <Numbers sheet={sheet} accounts={origin.accounts} />
      </p>
    </li>
  )
}

/** From whom the accounts have it; what may only echo another counts for nothing more. */
export function Origins({ sheet }: { sheet: Sheet }) {
  const { say } = useSpeech()
  const { origins } = sheet.compared.shown.entry
  const sorted = [...origins].sort((a, b) => Number(b.independent) - Number(a.independent))
  return (
    <section aria-labelledby="origins">
      <h2 id="origins">{say('entry.origins')}</h2>
      <ul className="plain cards">
        {sorted.map(origin => (
          <OriginLine key={origin.id} sheet={sheet} origin={origin} />
        ))}
      </ul>
    </section>
  )
}
