import { piecesOf } from './hidden-signs.js'

/** Text of a page as it can be seen; where a sign hides in it, the name of the sign stands in its place. */
export function PageText({ text }: { text: string }) {
  const pieces = piecesOf(text)
  if (pieces.length === 1 && pieces[0]!.sign === null) return text
  return pieces.map(({ text: part, sign }, i) =>
    sign === null ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
      <span key={i} className="sign" dir="ltr">
        {sign}
      </span>
    ),
  )
}
