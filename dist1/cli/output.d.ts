/** Where a command writes. Writing stops quietly when nobody reads any more. */
export interface Output {
    print(text: string | Uint8Array): Promise<void>;
    /** true once the reader has gone (as with `| head`) */
    closed: boolean;
    /** why nothing more can be written, unless the reader has gone */
    broken: Error | null;
    isTerminal: boolean;
    columns: number;
}
export declare function outputTo(stream: NodeJS.WriteStream): Output;
