import type { Span } from '../text/span.js';
export interface Cut {
    span: Span;
    embed: boolean;
}
/** A line with posts' signatures, cut into posts and story; null when it has none. `first`: the post began before this line. */
export declare function cutEmbed(page: string, span: Span): {
    parts: Cut[];
    first: boolean;
} | null;
