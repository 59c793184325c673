import type { IsnadError } from '../model/errors.js';
import type { Store } from '../store/store.js';
interface Opening {
    /** false: a register that is not there is an error */
    create: boolean;
}
/** An opened register, for what stays up and asks it many things; whoever opens it closes it. */
export type Register = Store;
export declare function openRegister(named: string | undefined, { create }: Opening): Promise<Register>;
/** Opens the register that is meant, does the work and closes it, whatever happens. */
export declare function withRegister<T>(named: string | undefined, opening: Opening, work: (store: Register) => Promise<T>): Promise<T>;
/** Errors of the register itself: the next page would fail in the same way. */
export declare const isFatal: (error: IsnadError) => boolean;
export {};
