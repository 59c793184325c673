/** Why two headlines cannot both be true. */
interface HeadlineClash {
    by: 'opposite' | 'negation' | 'number';
    /** of opposites the axis, else the word in question */
    what: string;
}
/** Two of several headlines, by their places, that contradict each other. */
export interface ClashingPair extends HeadlineClash {
    a: number;
    b: number;
}
/** Those of several headlines that contradict each other. */
export declare function clashesAmong(texts: readonly string[]): ClashingPair[];
export {};
