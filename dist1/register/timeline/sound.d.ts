/** The sounds of the words of a name; what is too short to tell anything is left out. */
export declare function soundsOf(name: string): string[];
