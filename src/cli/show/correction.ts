import { type Corrections, labels } from '../../app/index.js'
import type { Entry } from '../../model/records.js'
import type { Output } from '../output.js'
import { heading, type Paint, paintFor, plural, row } from './paint.js'
import { nameOf, type Words } from './words.js'

// What people said against what was read, in words.

type Kept = Corrections['corrections'][number]
type Deed = Kept['deed']

const bare = (id: string): string => id.replace(/^entry:/u, '')

/** A value that somebody set: ids by their names, none as none. */
export const setText = (words: Words, field: string, value: unknown): string => {
  if (value === null) return 'none'
  if (Array.isArray(value)) return value.map(id => nameOf(words, String(id))).join(words.paint.dim('  ·  '))
  if (field === 'status') return words.labels('statuses', String(value)).en
  return field === 'kind' ? words.labels('contacts', String(value)).en : nameOf(words, String(value))
}

type Anchors = Extract<Deed, { what: 'join' }>['a']

/** How many accounts, and of whom: it must be told what was meant even when none of them is there any more. */
function anchorsText(words: Words, anchors: Anchors): string {
  const who = (anchors[0]?.parties ?? []).map(({ id }) => nameOf(words, id)).join(words.paint.dim('  ·  '))
  return `${plural(anchors.length, 'account')} of ${who}`
}

function deedText(words: Words, deed: Deed): string {
  const { paint } = words
  if (deed.what === 'join') return `join  ${anchorsText(words, deed.a)}, with ${anchorsText(words, deed.b)}`
  if (deed.what === 'split') return `split  ${anchorsText(words, deed.of)}, from ${plural(deed.from.length, 'other')}`
  if (deed.what === 'set') {
    const value = `${words.labels('fields', deed.field).en}: ${setText(words, deed.field, deed.value)}`
    return `set  ${value} ${paint.dim('in')} ${anchorsText(words, deed.entry)}`
  }
  if (deed.what === 'name') return `name  ${nameOf(words, deed.from.id)} is ${nameOf(words, deed.to.id)}`
  return `not news  ${paint.ar(deed.source)}`
}

const saidText = ({ paint }: Words, { by, at, why }: Pick<Kept, 'by' | 'at' | 'why'>): string =>
  `${paint.ar(by)}, ${at.slice(0, 16).replace('T', ' ')}${why ? `: ${paint.ar(why)}` : ''}`

function stateText(words: Words, { state, overruledBy, undone }: Kept): string {
  const { paint } = words
  if (state === 'undone') return `${paint.dim('undone')} by ${saidText(words, undone!)}`
  if (state === 'overruled') return paint.warn(`overruled by ${overruledBy}`)
  return state === 'without-hold' ? paint.warn('without hold: what it was said of is not in the register now') : ''
}

function correctionText(words: Words, kept: Kept): string {
  const { paint } = words
  const entries = kept.entries.map(bare).join(' ')
  const lines = [saidText(words, kept), stateText(words, kept)].filter(Boolean)
  return (
    row(paint, 1, String(kept.n), `${deedText(words, kept.deed)}${entries ? `  ${paint.dim(entries)}` : ''}`, 3) +
    lines.map(line => row(paint, 1, '', line, 3)).join('')
  )
}

const wordsFor = (found: Corrections, paint: Paint): Words => ({ paint, labels: labels(), entities: found.entities })

export function correctionsText(found: Corrections, output: Output): string {
  const words = wordsFor(found, paintFor(output))
  if (found.corrections.length === 0) return 'Nobody has corrected anything.\n'
  return found.corrections.map(kept => correctionText(words, kept)).join('')
}

/** What a correction has made of the register, and how it is taken back. */
export function correctedText(found: Corrections, output: Output): string {
  const [kept] = found.corrections
  const undo = kept && kept.state !== 'undone' ? `Take it back: isnad correct undo ${kept.n}\n` : ''
  return correctionsText(found, output) + undo
}

/** What people said of the accounts of an entry. */
export function onEntryText(words: Words, { corrections = [] }: Entry): string {
  if (corrections.length === 0) return ''
  const lines = corrections.map(({ n, what, field, value, ...said }) => {
    const set = field === null ? '' : ` ${words.labels('fields', field).en}: ${setText(words, field, value)}`
    return `  ${words.paint.bold(String(n))}  ${what}${set}  ${words.paint.dim(saidText(words, said))}\n`
  })
  return heading(words.paint, 'Corrected by people') + lines.join('')
}
