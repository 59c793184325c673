import { IsnadError } from '../model/errors.js';
import { type Exit } from './context.js';
export declare const asIsnadError: (cause: unknown) => IsnadError;
/** `isnad: [code] message`, and below it what to do. */
export declare function errorText({ code, message, advice }: IsnadError, source?: string): string;
export declare const exitOf: (error: IsnadError) => Exit;
