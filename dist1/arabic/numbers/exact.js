// Numbers without loss: «ثلث» has no decimal, and a census of a trillion does not fit a float. Fractions in lowest terms.
const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b));
const size = (n) => (n < 0n ? -n : n);
/** `n / d`; `d` must not be zero. */
export function exact(n, d = 1n) {
    const common = gcd(size(n), size(d)) || 1n;
    const sign = d < 0n ? -1n : 1n;
    return { n: (sign * n) / common, d: (sign * d) / common };
}
export const plus = (a, b) => exact(a.n * b.d + b.n * a.d, a.d * b.d);
export const times = (a, b) => exact(a.n * b.n, a.d * b.d);
/** Null where `b` is zero. */
export const over = (a, b) => (b.n === 0n ? null : exact(a.n * b.d, a.d * b.n));
export const negated = ({ n, d }) => ({ n: -n, d });
/** Below zero where a < b, above where a > b. */
export function order(a, b) {
    const left = a.n * b.d;
    const right = b.n * a.d;
    return left < right ? -1 : left > right ? 1 : 0;
}
export const whole = (value) => value.d === 1n;
const mostDigits = 64;
/** `"12"`, `"-3.25"` and `"2/3"` as they are written in tables; null for what is none of these, or has more than 64 characters. */
export function parseExact(written) {
    if (written.length > mostDigits)
        return null;
    const match = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(written);
    if (!match)
        return null;
    const [, sign, units, decimals = '', below] = match;
    const d = below === undefined ? 10n ** BigInt(decimals.length) : BigInt(below);
    if (d === 0n)
        return null;
    const n = BigInt(units + decimals);
    return exact(sign ? -n : n, d);
}
const greatestPower = 400n;
/** `base` to the power of a whole `power`; null where that is too great, not whole, or divides by zero. */
export function power(base, exponent) {
    if (!whole(exponent) || size(exponent.n) > greatestPower)
        return null;
    const raised = { n: base.n ** size(exponent.n), d: base.d ** size(exponent.n) };
    return exponent.n < 0n ? over({ n: 1n, d: 1n }, raised) : raised;
}
function decimals(d) {
    let rest = d;
    let count = 0;
    for (; rest % 10n === 0n; rest /= 10n)
        count++;
    for (const prime of [2n, 5n])
        for (; rest % prime === 0n; rest /= prime)
            count++;
    return rest === 1n ? count : null;
}
/** A plain decimal where there is one that ends (`"1500000"`, `"-0.5"`), else a fraction in lowest terms (`"2/3"`). */
export function print(value) {
    const places = decimals(value.d);
    if (places === null)
        return `${value.n}/${value.d}`;
    if (places === 0)
        return String(value.n);
    const digits = String((size(value.n) * 10n ** BigInt(places)) / value.d).padStart(places + 1, '0');
    const written = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
    return value.n < 0n ? `-${written}` : written;
}
