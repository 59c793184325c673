/** The files that the build makes of knowledge and program, to be made and written in this order: people are found by their rows. */
export declare const compiled: readonly [name: string, make: () => Uint8Array][];
