import { IsnadError } from '../../model/errors.js';
import { type Acquired } from '../acquired.js';
import type { Stream } from '../stream.js';
/** How the members of an archive are read: given by who reads streams, since a member is one. */
export type Members = (stream: Stream) => AsyncIterable<Acquired>;
/** Whether a member may hold pages; the pictures and scripts beside them do not. */
export declare const holdsPages: (name: string) => boolean;
/** The pages of one member. What fails in it fails for it alone. */
export declare function readMember(source: string, name: string, size: number, chunks: () => Promise<AsyncIterable<Uint8Array>>, members: Members): AsyncGenerator<Acquired>;
/** An archive may well hold nothing for us; that should not look like success. */
export declare const noPages: (source: string) => IsnadError;
