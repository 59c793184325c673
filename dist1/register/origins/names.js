import { document, table } from '../../knowledge/load.js';
import { roleOfOffice, seatOfOffice } from '../../knowledge/world.js';
import { officeOf, partsOfOffice, world } from '../world.js';
let templates;
function readTemplates() {
    templates ??= new Map(table('register/institution-names').map(row => [row.institution ?? '', { ar: row.ar ?? '', en: row.en ?? '' }]));
    return templates;
}
/** The name of the institution of a state, `EGY/foreign-ministry`, or of a body of the tables; null when it has none. */
export function institutionName(id) {
    const { bodies, states } = world();
    const body = bodies.get(id);
    if (body)
        return { ar: body.ar[0] ?? '', en: body.en };
    const [code = '', institution = ''] = id.split('/');
    const state = states.get(code);
    if (!state)
        return null;
    if (!institution)
        return { ar: state.ar[0] ?? '', en: state.en };
    const name = readTemplates().get(institution);
    if (!name || !state.nisba[0])
        return null;
    const fill = (text, of) => text.replace('{nisba}', state.nisba[0]).replace('{state}', of);
    return { ar: fill(name.ar, state.ar[0] ?? ''), en: fill(name.en ?? '', state.en) };
}
/** `RUS/president` in words: president of Russia. */
export function officeName(office) {
    const { bodies, roles, states } = world();
    const [seat, role] = [seatOfOffice(office), roles.get(roleOfOffice(office))];
    const owner = states.get(seat)?.en ?? bodies.get(seat)?.en ?? bodies.get(`body:${seat}`)?.en;
    return role && owner ? `${role.en} of ${owner}` : null;
}
const article = () => document('arabic/endings').article;
/** «وزير الخارجية المصري»; where a role or its owner has no such form, «أمين عام الأمم المتحدة», or what it is called and of whom. */
function arabicOffice({ adj, gen }, seat) {
    const { states, bodies, places } = world();
    const nisba = states.get(seat)?.nisba[0];
    if (adj[0] && nisba)
        return [adj[0], ...nisba.split(' ').map(word => article() + word)].join(' ');
    const owner = states.get(seat)?.ar[0] ?? bodies.get(seat)?.ar[0] ?? places.get(seat)?.ar[0] ?? seat;
    return gen[0] ? `${gen[0]} ${owner}` : adj[0] ? `${adj[0]} – ${owner}` : '';
}
/** The same in both languages; an office that the tables do not know is called by its id. */
export function officeNames(office) {
    const { seat, role } = partsOfOffice(office);
    const { places, roles } = world();
    const known = roles.get(role);
    const ar = known ? arabicOffice(known, seat) : '';
    const of = places.get(seat)?.en;
    return { ar, en: officeName(office) ?? (known && of ? `${known.en} of ${of}` : office) };
}
/** What the tables call an office or an institution of a state that they know; null where they know no name of it. */
export function tableName({ id, known }) {
    if (!known)
        return null;
    const office = officeOf(id);
    const name = office === null ? institutionName(id.replace(/^body:(?=[A-Z]{3}\/)/u, '')) : officeNames(office);
    return name?.ar ? name : null;
}
