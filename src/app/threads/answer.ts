import type { Failure } from '../../acquire/acquired.js'
import { type ErrorCode, IsnadError } from '../../model/errors.js'
import type { Page, Reading } from '../../model/records.js'
import { readPage } from '../read-page.js'

// What a thread answers: between threads an error loses its class and what it says besides its message.

interface Told {
  code: ErrorCode
  message: string
  advice: string
}

/** `broken`: what is wrong is so for every page. */
export type Answer = { reading: Reading } | { failure: Told } | { broken: Told }

const told = ({ code, message, advice }: IsnadError): Told => ({ code, message, advice })

const errorOf = ({ code, message, advice }: Told): IsnadError => new IsnadError(code, message, advice)

/** In a thread: what becomes of a page. */
export function answerTo(page: Page): Answer {
  try {
    const result = readPage(page)
    return 'stage' in result ? { failure: told(result.error) } : { reading: result }
  } catch (cause) {
    if (cause instanceof IsnadError) return { broken: told(cause) }
    throw cause
  }
}

/** Where the page was sent from: the same as `readPage` gives there. */
export function resultOf(page: Page, answer: Answer): Reading | Failure {
  if ('reading' in answer) return answer.reading
  if ('broken' in answer) throw errorOf(answer.broken)
  return { source: page.source, stage: 'read', error: errorOf(answer.failure) }
}
