import { roleOfOffice, seatOfOffice } from '../../knowledge/world.js';
const countryOf = (of) => (of && /^[A-Z]{3}(\/|$)/.test(of) ? of.slice(0, 3) : null);
const slug = (words) => words.replace(/\s+/g, '-');
const tabled = (id, kind, ar, en, country) => ({
    id,
    kind,
    name: { ar, en },
    country,
    wikidata: null,
    known: true,
});
function tableEntity(ref, world, written) {
    const state = world.states.get(ref);
    if (state)
        return tabled(`state:${ref}`, 'state', state.ar[0], state.en, ref);
    const body = world.bodies.get(ref);
    if (body)
        return tabled(ref, 'body', body.ar[0], body.en, body.country);
    const outlet = world.outlets.get(ref);
    if (outlet)
        return tabled(ref, 'outlet', outlet.ar[0] ?? written, outlet.en, outlet.country);
    const place = world.places.get(ref);
    if (place)
        return tabled(ref, 'place', place.ar[0], place.en, place.country);
    return null;
}
export function makeEntities({ world, institutions }) {
    const all = new Map();
    const put = (id, make) => {
        if (!all.has(id))
            all.set(id, make());
        return id;
    };
    const ownerName = (of) => world.states.get(of)?.en ??
        world.bodies.get(of)?.en ??
        world.places.get(of)?.en ??
        (of.includes('/') ? institutionName(of) : of);
    const institutionName = (ref) => {
        const [state, institution] = [seatOfOffice(ref), roleOfOffice(ref)];
        return `${institutions.get(institution)?.en ?? institution} of ${ownerName(state)}`;
    };
    // «وزراء تجارة اليابان وكندا»: an office of which only the state is written is called by its role
    const officeName = (of, role, written) => {
        const state = world.states.get(of);
        const title = world.roles.get(role)?.gen[0];
        const bare = state?.ar.some(name => written.endsWith(name) && written.length - name.length <= 1);
        return state && title && bare ? `${title} ${state.ar[0]}` : written;
    };
    return {
        all,
        person: id => {
            const person = world.people.get(id);
            return put(id, () => ({
                id,
                kind: 'person',
                name: { ar: person.ar[0], en: person.en },
                country: person.country,
                wikidata: person.wikidata,
                known: true,
            }));
        },
        unknownPerson: (key, written, country) => {
            const id = `person:~${slug(key)}`;
            return put(id, () => ({
                id,
                kind: 'person',
                name: { ar: written, en: null },
                country,
                wikidata: null,
                known: false,
            }));
        },
        office: (of, role, written) => put(`office:${of}/${role}`, () => ({
            id: `office:${of}/${role}`,
            kind: 'office',
            name: { ar: officeName(of, role, written), en: `${world.roles.get(role)?.en ?? role} of ${ownerName(of)}` },
            country: countryOf(of) ?? world.bodies.get(of)?.country ?? world.places.get(of)?.country ?? null,
            wikidata: null,
            known: true,
        })),
        otherOffice: (of, words, written, country = null) => put(`office:${of ?? ''}/~${slug(words)}`, () => ({
            id: `office:${of ?? ''}/~${slug(words)}`,
            kind: 'office',
            name: { ar: written, en: null },
            country: countryOf(of) ?? all.get(of ?? '')?.country ?? country,
            wikidata: null,
            known: false,
        })),
        thing: (ref, written) => {
            const known = tableEntity(ref, world, written);
            if (known)
                return put(known.id, () => known);
            return put(`body:${ref}`, () => ({
                id: `body:${ref}`,
                kind: 'body',
                name: { ar: written, en: institutionName(ref) },
                // «وفد مدينة الطائف» is of the town's state
                country: countryOf(ref) ?? world.places.get(ref.split('/')[0])?.country ?? null,
                wikidata: null,
                known: true,
            }));
        },
        headed: (kind, key, written, country) => put(`${kind}:~${slug(key)}`, () => ({
            id: `${kind}:~${slug(key)}`,
            kind,
            name: { ar: written, en: null },
            country: country(),
            wikidata: null,
            known: false,
        })),
        bureau: (of, written) => put(`body:office-of/${of}`, () => {
            const owner = all.get(of);
            return {
                id: `body:office-of/${of}`,
                kind: 'body',
                name: { ar: written, en: owner?.name.en ? `office of ${owner.name.en}` : null },
                country: owner?.country ?? null,
                wikidata: null,
                known: owner?.known ?? false,
            };
        }),
    };
}
