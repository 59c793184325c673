// How else papers spell a name of the tables.
// «غني» turned is «جني»: short words turn into others
const minTurned = 5;
/** Gives the further spellings of a name; a given name is known at the head of two words or more. */
export function makeSpellings({ given, letters }) {
    const alike = new Map(given.flatMap(forms => forms.map(form => [form, forms])));
    const turned = (name) => name.length < minTurned
        ? name
        : Object.entries(letters).reduce((made, [one, other]) => made.replaceAll(one, other), name);
    return name => {
        const space = name.indexOf(' ');
        const rest = space < 0 ? '' : name.slice(space);
        const heads = rest === '' ? [] : (alike.get(name.slice(0, space)) ?? []);
        const all = [name, ...heads.map(head => head + rest)];
        return [...new Set([...all, ...all.map(turned)])].slice(1);
    };
}
