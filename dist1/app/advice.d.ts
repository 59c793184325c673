import type { IsnadError } from '../model/errors.js';
/** What is wrong and what to do, for whoever does not ask from the command line. */
export declare function withoutTerminal({ message, advice }: Pick<IsnadError, 'message' | 'advice'>): {
    message: string;
    advice: string;
};
