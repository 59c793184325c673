// «التقى رئيس المجلس في عين التينة ورئيس الحكومة في السراي»: a place that stands between does not take them whom a list goes on with.
const isSomebody = ({ members }) => members.every(m => m.kind === 'person' || m.kind === 'office');
const isSeat = ({ members }) => members.every(m => m.kind === 'place' || m.kind === 'body');
const placing = new Set(['in', 'at', 'by']);
const listed = new Set(['object', 'subject', 'with', 'by']);
function placeOf(slot, before) {
    const last = before.at(-1);
    if (!last || !placing.has(slot.role) || last.role !== slot.role || slot.group.prep !== '')
        return slot;
    if (!isSomebody(slot.group) || !isSeat(last.group))
        return slot;
    const like = before.findLast(({ group }) => isSomebody(group));
    if (!like || !listed.has(like.role))
        return slot;
    // «استقبل الملك في الرياض ووزير الخارجية …»: whom he received must have been told before
    const objectless = like.role === 'subject' && before.filter(({ group }) => isSomebody(group)).length === 1;
    return objectless && !slot.group.conj ? slot : { ...slot, role: like.role };
}
/** Puts those with whom a list goes on behind a place into the place of him whom it began with. */
export function passPlaces(clause) {
    const slots = [];
    for (const slot of clause.slots)
        slots.push(placeOf(slot, slots));
    clause.slots = slots;
}
