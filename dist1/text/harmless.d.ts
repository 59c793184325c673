/** One line of a text from a page, without what steers whoever shows it. */
export declare const harmless: (text: string) => string;
