/** The offices that a person of the tables held on one of these days; on no known day, none. */
export declare function officesHeld(person: string, from: string | null, to?: string | null): readonly string[];
