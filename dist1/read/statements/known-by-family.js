import { foldedWords } from '../../arabic/doc.js';
import { entityOf, idOf } from './context.js';
export const unknownPerson = 'person:~';
/** «الجار الله»: somebody whom a table knows, without his first name. */
export function isKnownByFamily(group, context) {
    const id = group.members.length === 1 && group.prep === '' ? idOf(group.members[0]) : null;
    const known = id?.startsWith('person:') && !id.startsWith(unknownPerson);
    const name = known ? entityOf(context, id)?.name.ar : undefined;
    if (name === undefined || group.members[0].kind !== 'person')
        return false;
    const first = context.rules.fold(name.split(' ')[0]);
    return !foldedWords(context.doc, group.from, group.to).some(word => word.includes(first));
}
/** One person whom only the text knows. */
export const isStranger = ({ members }) => members.length === 1 && (idOf(members[0])?.startsWith(unknownPerson) ?? false);
/** An office, or somebody with his title before the name. */
export const isTitled = ({ members: [he] }) => he.kind === 'office' || (he.kind === 'person' && he.head[0] > he.span[0]);
