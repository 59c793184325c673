import { IsnadError } from '../model/errors.js';
import { exits } from './context.js';
export const asIsnadError = (cause) => cause instanceof IsnadError
    ? cause
    : new IsnadError('internal', cause instanceof Error ? (cause.stack ?? cause.message) : String(cause), 'Please report this with the command.', cause);
/** `isnad: [code] message`, and below it what to do. */
export function errorText({ code, message, advice }, source) {
    const about = source && source !== '-' && !message.includes(source) ? `${source}: ` : '';
    return `isnad: [${code}] ${about}${message}\n       ${advice}\n`;
}
const wrongUse = ['usage', 'input/bad-date', 'correct/bad-field', 'correct/bad-value'];
export const exitOf = (error) => (wrongUse.includes(error.code) ? exits.usage : exits.failed);
