export const nobody = { joins: [], parts: [], sets: [], said: new Map() };
/** What holds of the corrections. */
export function handOf(corrections, settled) {
    const joins = [];
    const parts = [];
    const sets = [];
    for (const { n, effect } of settled) {
        if (effect?.what === 'join')
            joins.push({ n, a: effect.a, b: effect.b });
        if (effect?.what === 'split')
            parts.push({ n, of: new Set(effect.of), from: new Set(effect.from) });
        if (effect?.what === 'set') {
            const { account, field, value, together } = effect;
            sets.push({ n, account, field, value, together });
        }
    }
    const said = new Map(corrections.map(({ n, by, why, at }) => [n, { by, why, at }]));
    return { joins, parts, sets, said };
}
