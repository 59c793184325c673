import type { AddReport, AddStep } from '../../app/index.js'
import { type Context, type Exit, exits } from '../context.js'
import { errorText } from '../errors.js'
import { progressBar } from '../progress.js'

export interface AddOptions {
  published?: string
  fields?: string
  outlet?: string
  register?: string
}

const plural = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

function summary({ added, known, failed, register, holds }: AddReport): string {
  const counts = [`${added} added`, `${known} known already`, `${failed} failed`].join(', ')
  const held = [
    plural(holds.pages, 'page'),
    plural(holds.accounts, 'account'),
    plural(holds.entries, 'entry', 'entries'),
  ]
  return `${counts}\n${register} holds ${held.join(', ')}\n`
}

export async function add(paths: string[], options: AddOptions, { out, err, stdin }: Context): Promise<Exit> {
  const app = await import('../../app/index.js')
  const bar = progressBar(err)
  const tell = ({ failure, ...step }: AddStep): void => {
    if (failure) {
      bar.clear()
      void err.print(errorText(failure.error, failure.source))
    }
    bar.draw(step)
  }
  try {
    const report = await app.add({ paths, stdin, ...options }, tell)
    bar.clear()
    if (report.stopped) await err.print(errorText(report.stopped))
    await out.print(summary(report))
    return report.failed > 0 || report.stopped ? exits.failed : exits.done
  } finally {
    bar.clear()
  }
}
