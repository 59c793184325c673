import { institutionName, officeName } from '../register/origins/names.js';
import { world } from '../register/world.js';
const office = /\b(?:[A-Z]{3}|body:[a-z0-9-]+|[a-z0-9-]+)\/[a-z][a-z-]*\b/gu;
/** Offices within a reason, `RUS/president`, in words. */
export const officesInWords = (text) => text.replace(office, id => officeName(id) ?? id);
/** The offices within reasons by their names. */
export function officesNamed(texts) {
    const ids = new Set(texts.flatMap(text => text.match(office) ?? []));
    return Object.fromEntries([...ids].flatMap(id => {
        const name = officeName(id);
        return name ? [[id, name]] : [];
    }));
}
/** The name of an origin that the tables know, in both languages: an institution, an outlet, or somebody who saw it. */
export function originInWords(id) {
    if (id.startsWith('institution:'))
        return institutionName(id.slice('institution:'.length));
    const { outlets, people } = world();
    const known = outlets.get(id) ?? people.get(id.replace(/^witness:/u, ''));
    return known?.ar[0] ? { ar: known.ar[0], en: known.en } : null;
}
