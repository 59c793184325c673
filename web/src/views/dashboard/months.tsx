import { Link } from 'wouter'
import type { Coverage } from '../../asking.js'
import { useSpeech } from '../../language.js'
import { dayInWords } from '../../parts/when.js'
import { plotted } from '../timeline/plot-window.js'

/** How many stories each month has told. */
export function Months({ months, undated }: Pick<Coverage, 'months' | 'undated'>) {
  const speech = useSpeech()
  const { say } = speech
  const bars = months.map(({ month, stories }) => ({ at: month, total: stories, kinds: {} }))
  const plot = plotted(bars, 'month', {})
  const most = Math.max(1, ...(plot?.slots.map(({ total }) => total) ?? []))
  const [first, last] = [plot?.slots[0], plot?.slots.at(-1)]
  return (
    <section className="sheet wide" aria-labelledby="months">
      <h2 id="months">{say('dashboard.months')}</h2>
      {plot && first && last && (
        <div style={{ maxInlineSize: `${plot.slots.length * 5}rem` }}>
          <ol className="plain months">
            {plot.slots.map(({ at, total }) => {
              const told = `${dayInWords(at, speech)}: ${say('count.stories', { n: total })}`
              return (
                <li key={at}>
                  {total > 0 && (
                    <Link href={`/?from=${at}&to=${at}`} title={told} aria-label={told}>
                      <span style={{ blockSize: `max(3px, ${(100 * total) / most}%)` }} />
                    </Link>
                  )}
                </li>
              )
            })}
          </ol>
          <p className="support ends">
            <span>{dayInWords(first.at, speech)}</span>
            <span>{dayInWords(last.at, speech)}</span>
          </p>
        </div>
      )}
      <p className="support">
        {[plot?.earlier, plot?.later].map(
          out =>
            out && (
              <span key={out.from}>
                {say('dashboard.outside', { n: out.n })} <bdi>{dayInWords(out.from, speech)}</bdi>
                {out.from !== out.to && (
                  <>
                    {' – '}
                    <bdi>{dayInWords(out.to, speech)}</bdi>
                  </>
                )}
                .{' '}
              </span>
            ),
        )}
        {undated > 0 && say('dashboard.undated', { n: undated })}
      </p>
    </section>
  )
}
