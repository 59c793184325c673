/** A stream of bytes, of which only so much is held as is looked at. */
export interface Window {
    /** where the first held byte stands in the stream */
    offset: number;
    held: Buffer;
    ended: boolean;
    readonly next: () => Promise<Uint8Array | null>;
}
export declare function windowOn(chunks: AsyncIterable<Uint8Array>): Window;
/** A window on bytes that are all there. */
export declare const windowOver: (held: Buffer) => Window;
/** Reads on until so many bytes are held or the stream ends; whether there are so many. */
export declare function hold(window: Window, length: number): Promise<boolean>;
export declare function drop(window: Window, length: number): void;
/** Goes on by so many bytes without holding them; how many there were. */
export declare function pass(window: Window, length: number): Promise<number>;
/** What is left of the stream, as a stream. */
export declare function rest(window: Window): AsyncGenerator<Uint8Array>;
