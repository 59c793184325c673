import { Readable } from 'node:stream';
import { IsnadError } from '../../model/errors.js';
export declare const encodings = "gzip, deflate, br";
export declare const tooLarge: (what: string, bytes: number) => IsnadError;
/** The whole of a body; no more than `most` bytes on the way, and no more unpacked. */
export declare const bytesOf: (body: Readable, encoding: string, what: string, most: number) => Promise<Uint8Array>;
/** The beginning of a body; the rest is left. */
export declare const beginningOf: (body: Readable, encoding: string, what: string, most: number) => Promise<Uint8Array>;
/** A file that is itself packed, as sitemaps are that end in .gz; any other is given back as it is. */
export declare function unpackedFile(bytes: Uint8Array, what: string, most: number): Uint8Array;
