import type { AddReport } from '../../app/index.js'
import { plural } from './paint.js'

/** What a register holds, in a line. */
export function heldText({ register, holds }: Pick<AddReport, 'register' | 'holds'>): string {
  const held = [
    plural(holds.pages, 'page'),
    plural(holds.accounts, 'account'),
    plural(holds.entries, 'entry', 'entries'),
  ]
  return `${register} holds ${held.join(', ')}\n`
}
