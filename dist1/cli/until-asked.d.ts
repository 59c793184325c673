/** Aborts when the user, or the system, asks the program to end; a second time ends it at once. */
export declare function untilAsked(): {
    signal: AbortSignal;
    done: () => void;
};
