import { useSpeech } from '../../language.js'
import { type PageShown, reasonIn } from './page.js'

/** Why something was read so: as the reader says it, or in Arabic where there are words for that. */
export function Because({ page, why }: { page: PageShown; why: string }) {
  const { language } = useSpeech()
  const arabic = language === 'ar' ? page.reasons[why] : undefined
  return arabic === undefined ? (
    <span lang="en" dir="ltr">
      {reasonIn(page, why)}
    </span>
  ) : (
    <span lang="ar" dir="rtl">
      {arabic}
    </span>
  )
}

const arabicWords = /(\p{Script=Arabic}+)/u

/** The name of a rule; Arabic words within it do not turn what stands behind them around. */
export function Rule({ rule }: { rule: string }) {
  return (
    <code>
      {rule.split(arabicWords).map((part, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a name never move
        i % 2 === 0 ? part : <bdi key={i}>{part}</bdi>,
      )}
    </code>
  )
}
