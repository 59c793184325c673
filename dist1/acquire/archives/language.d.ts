export declare function isArabic(text: string): boolean;
/** Whether bytes can hold an Arabic page at all, told without decoding them: most pages of an archive cannot. */
export declare function mayBeArabic(bytes: Uint8Array): boolean;
