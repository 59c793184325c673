import { type ErrorCode, IsnadError } from '../model/errors.js'
import { type Exit, exits } from './context.js'

export const asIsnadError = (cause: unknown): IsnadError =>
  cause instanceof IsnadError
    ? cause
    : new IsnadError(
        'internal',
        cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
        'Please report this with the command.',
        cause,
      )

/** `isnad: [code] message`, and below it what to do. */
export function errorText({ code, message, advice }: IsnadError, source?: string): string {
  const about = source && source !== '-' && !message.includes(source) ? `${source}: ` : ''
  return `isnad: [${code}] ${about}${message}\n       ${advice}\n`
}

const wrongUse: readonly ErrorCode[] = ['usage', 'input/bad-date', 'correct/bad-field', 'correct/bad-value']

export const exitOf = (error: IsnadError): Exit => (wrongUse.includes(error.code) ? exits.usage : exits.failed)
