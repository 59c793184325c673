import { TokenKind } from '../../../text/tokens.js'
import { nameAt } from '../names.js'
import { isHis } from './appointed.js'
import type { Words } from './records.js'
import { foldedAt, isDefiniteAt, type Kit } from './words.js'

// «ونائبه الأول», «أمينها العام»: an office in the house of whoever was named before.

const maxQualities = 2
const maxBranch = 5

function beginsAt(kit: Kit, i: number): number | null {
  const { kind, word } = kit.doc.tokens[i]!
  if (kind !== TokenKind.word || !isHis(kit, i)) return null
  const { offices } = kit.grammar.heads
  const sense = word.senses.find(
    s => s.cls === 'plover-noun' && s.pronoun !== '' && s.prep === '' && offices.has(s.value),
  )
  return sense ? sense.start : null
}

// «نائبه لشؤون المسجد الحرام الدكتور محمد»: what he is in charge of
function pastBranch(kit: Kit, i: number): number {
  if (!kit.grammar.branches.has(foldedAt(kit, i))) return i
  let to = i + 1
  while (to < i + maxBranch && isDefiniteAt(kit, to) && !nameAt(kit.doc, to, 'honorific')) to++
  return to
}

/** The offices that are somebody's in the tokens of a sentence. */
export function hisOfficesIn(kit: Kit, from: number, to: number): Words[] {
  const found: Words[] = []
  for (let i = from; i < to; i++) {
    const start = beginsAt(kit, i)
    if (start === null) continue
    const { kinds, heads, held } = kit.grammar
    let end = i + 1
    while (end <= i + maxQualities && [kinds, heads.plain, held].some(words => words.has(foldedAt(kit, end)))) end++
    found.push({ from: i, to: pastBranch(kit, end), start })
  }
  return found
}
