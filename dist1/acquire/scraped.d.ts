import type { Diagnostic } from '../model/records.js';
export type Fields = Record<string, unknown>;
declare const targets: readonly ['id', 'url', 'outlet', 'published', 'retrieved', 'title', 'text', 'html'];
type Target = (typeof targets)[number];
/** For each thing the fields that may hold it, the first that does counts; `html.url` is a field within a field. */
export type FieldMap = Readonly<Partial<Record<Target, readonly string[]>>>;
/** What `--fields` says: «trafilatura», «text=content,published=date|day», «common,outlet=paper». */
export declare function needFieldMap(option: string): FieldMap;
/** A line under the names that Isnad has, and what of it could not be read. */
export declare function renamed(fields: Fields, map: FieldMap | undefined): {
    fields: Fields;
    unread: Diagnostic[];
};
export {};
