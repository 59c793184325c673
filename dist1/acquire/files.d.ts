import { IsnadError } from '../model/errors.js';
import { type Failure } from './acquired.js';
/** Something to read pages from; the size is not known of standard input and of pipes. */
export interface Input {
    path: string;
    size: number | null;
}
/** What the system says of a file, as an error that tells what to do. */
export declare function fileError(path: string, cause: unknown): IsnadError;
/** The files that paths mean: a folder means all below it whose names tell that they hold pages, in the order of their names. */
export declare function findInputs(paths: readonly string[]): AsyncGenerator<Input | {
    failure: Failure;
}>;
