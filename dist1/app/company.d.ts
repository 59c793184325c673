/**
 * Lets those who come go on together: as soon as so many wait, else so many milliseconds after the first. The first ones of all go
 * on at once, so that a few wait for nobody.
 */
export declare function inCompany(many: number, patience: number): () => Promise<void>;
