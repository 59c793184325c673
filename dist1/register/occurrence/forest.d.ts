export interface Forest {
    rootOf: (id: string) => string;
    join: (a: string, b: string) => void;
}
export declare function forest(): Forest;
