/** Where an offset stands: line and column, from 1. */
export declare function placeOf(text: string, at: number): string;
