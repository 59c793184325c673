export interface Literal {
    /** the name that it has in its object; null of one in a list */
    key: string | null;
    /** the object it stands in, by number; objects within objects have higher numbers */
    object: number;
    /** between its quotation marks */
    from: number;
    to: number;
}
export interface Literals {
    strings: Literal[];
    /** by the number of an object that of the one around it; -1 for the outermost */
    around: number[];
}
/** Goes over a script once. Brackets that do not match, comments and patterns may lead it astray: then names are lost, never places. */
export declare function literalsIn(text: string): Literals;
export interface Decoded {
    text: string;
    /** pieces in order, each with where its first character stands in the script */
    pieces: {
        at: number;
        source: number;
    }[];
}
/** What a string says, its escapes undone. */
export declare function decodeLiteral(text: string, { from, to }: Literal): Decoded;
