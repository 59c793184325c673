import type { CorrectOptions, Wanted } from '../../app/index.js'
import { type Context, type Exit, exits } from '../context.js'

export interface CorrectionOptions extends CorrectOptions {
  json?: boolean
}

const lines = (items: readonly object[]): string => items.map(item => `${JSON.stringify(item)}\n`).join('')

export async function correct(
  wanted: Wanted,
  { json, ...options }: CorrectionOptions,
  { out }: Context,
): Promise<Exit> {
  const app = await import('../../app/index.js')
  const { correctedText } = await import('../show/correction.js')
  const found = await app.correct(wanted, options)
  await out.print(json ? lines(found.corrections) : correctedText(found, out))
  return exits.done
}

export async function undo(n: string, { json, ...options }: CorrectionOptions, { out }: Context): Promise<Exit> {
  const app = await import('../../app/index.js')
  const { correctedText } = await import('../show/correction.js')
  const found = await app.undo(n, options)
  await out.print(json ? lines(found.corrections) : correctedText(found, out))
  return exits.done
}

export async function list({ json, register }: CorrectionOptions, { out }: Context): Promise<Exit> {
  const app = await import('../../app/index.js')
  const { correctionsText } = await import('../show/correction.js')
  const found = await app.corrections(register)
  await out.print(json ? lines(found.corrections) : correctionsText(found, out))
  return exits.done
}
