/** What a JSON text holds, mended where that is safe; undefined where it is broken for good. */
export declare function jsonIn(text: string): unknown;
