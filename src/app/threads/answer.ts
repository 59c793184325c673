import type { Failure } from '../../acquire/acquired.js'
import { type ErrorCode, IsnadError } from '../../model/errors.js'
import type { Page } from '../../model/records.js'
import { type Made, makes, type What } from './makes.js'

// What a thread answers: between threads an error loses its class and what it says besides its message.

interface Told {
  code: ErrorCode
  message: string
  advice: string
}

/** `broken`: what is wrong is so for every page. */
export type Answer<W extends What> = { made: Made<W> } | { failure: Told } | { broken: Told }

const told = ({ code, message, advice }: IsnadError): Told => ({ code, message, advice })

const errorOf = ({ code, message, advice }: Told): IsnadError => new IsnadError(code, message, advice)

/** In a thread: what becomes of a page. */
export function answerTo<W extends What>(page: Page, what: W): Answer<W> {
  try {
    const result = makes[what](page)
    return 'stage' in result ? { failure: told(result.error) } : { made: result as Made<W> }
  } catch (cause) {
    if (cause instanceof IsnadError) return { broken: told(cause) }
    throw cause
  }
}

/** Where the page was sent from: the same as is made of it there. */
export function resultOf<W extends What>(page: Page, answer: Answer<W>): Made<W> | Failure {
  if ('made' in answer) return answer.made
  if ('broken' in answer) throw errorOf(answer.broken)
  return { source: page.source, stage: 'read', error: errorOf(answer.failure) }
}
