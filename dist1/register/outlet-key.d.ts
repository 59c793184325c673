/** An outlet by its id, whatever a page calls it. */
export declare function outletKey(name: string): string;
