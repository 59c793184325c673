/** What all accounts that tell of a field say, or somebody set; null where they say different things, or nothing. */
export function agreed({ fields, corrections = [] }, name) {
    const set = corrections.findLast(each => each.what === 'set' && each.field === name);
    if (set)
        return set.value;
    const readings = fields[name]?.readings ?? [];
    return readings.length === 1 ? readings[0].value : null;
}
