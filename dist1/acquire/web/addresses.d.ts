import { IsnadError } from '../../model/errors.js';
/** Whether what a user names is an address of the web and not a file. */
export declare const isWebAddress: (text: string) => boolean;
/** An address of the web as it was given. */
export declare function needWebAddress(text: string, where: string): URL;
/** An address that somebody else wrote, seen from where he wrote it; null where it leads out of the web. */
export declare function webAddress(text: string, base?: URL): URL | null;
export declare const redirectError: (from: URL, why: string, cause?: unknown) => IsnadError;
/** Where a redirect leads. It may not leave the web, nor https where that is asked for. */
export declare function redirected(from: URL, location: string | null, keepHttps: boolean): URL;
