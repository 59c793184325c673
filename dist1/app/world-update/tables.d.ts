/** A file as it is to be. */
export interface FileText {
    path: string;
    text: string;
}
/**
 * Writes files so that all are as they are to be, or all as they were. Each is written beside its place first; whoever is
 * interrupted before the last of them has changed nothing. They are moved in the order given.
 */
export declare function writeAll(files: readonly FileText[]): void;
