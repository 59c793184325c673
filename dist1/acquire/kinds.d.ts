export type Kind = 'text' | 'html' | 'mhtml' | 'jsonl' | 'json' | 'warc' | 'zip' | 'tar';
export interface Form {
    /** null where it shows only once it is unpacked */
    kind: Kind | null;
    gzipped: boolean;
}
/** What a name tells; null where it tells nothing. */
export declare function formOfName(name: string): Form | null;
/** How many bytes tell what a file is. */
export declare const telling = 512;
/** What the first bytes tell; pages are text, whether plain or HTML. */
export declare function formOfBytes(bytes: Uint8Array): Form;
