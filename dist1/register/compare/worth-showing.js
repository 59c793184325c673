const idsIn = ({ fields }, names) => names.flatMap(name => (fields[name]?.readings ?? []).flatMap(({ value }) => [value].flat().map(String)));
/** That a call was by phone goes without saying; and so does who takes part where the sides are told and leave nobody out. */
export function worthShowing(name, entry) {
    if (name === 'mode')
        return entry.kind === null;
    if (name !== 'participants')
        return true;
    const sides = new Set(idsIn(entry, ['actors', 'recipients']));
    return sides.size === 0 || idsIn(entry, [name]).some(id => !sides.has(id));
}
