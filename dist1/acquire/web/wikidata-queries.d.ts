/** Who headed these states and their governments, by their ISO codes. */
export declare const headsQuery: (states: readonly string[]) => string;
/** Who held these offices, by the items that the user or the table of items names. */
export declare const holdersQuery: (items: readonly string[]) => string;
/** What these people are called, when they were born: a row for each thing told. */
export declare const peopleQuery: (items: readonly string[]) => string;
