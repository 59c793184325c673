/** `n / d`, `d` above zero, in lowest terms. */
export interface Exact {
    n: bigint;
    d: bigint;
}
/** `n / d`; `d` must not be zero. */
export declare function exact(n: bigint, d?: bigint): Exact;
export declare const plus: (a: Exact, b: Exact) => Exact;
export declare const times: (a: Exact, b: Exact) => Exact;
/** Null where `b` is zero. */
export declare const over: (a: Exact, b: Exact) => Exact | null;
export declare const negated: ({ n, d }: Exact) => Exact;
/** Below zero where a < b, above where a > b. */
export declare function order(a: Exact, b: Exact): number;
export declare const whole: (value: Exact) => boolean;
/** `"12"`, `"-3.25"` and `"2/3"` as they are written in tables; null for what is none of these, or has more than 64 characters. */
export declare function parseExact(written: string): Exact | null;
/** `base` to the power of a whole `power`; null where that is too great, not whole, or divides by zero. */
export declare function power(base: Exact, exponent: Exact): Exact | null;
/** A plain decimal where there is one that ends (`"1500000"`, `"-0.5"`), else a fraction in lowest terms (`"2/3"`). */
export declare function print(value: Exact): string;
