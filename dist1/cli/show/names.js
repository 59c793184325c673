import { nameOf } from './words.js';
const most = 3;
const wordsFor = (paint, entities) => ({
    paint,
    entities,
    labels: (_, id) => ({ ar: '', en: id }),
});
/** Whether a name says by itself whom it means. */
const isPlain = ({ name, entities: [one, other] }) => one !== undefined &&
    other === undefined &&
    [one.name.ar, one.name.en?.toLowerCase()].includes(name.trim().toLowerCase());
/** How names were taken, where they say not by themselves whom they mean. */
export function takenText(paint, named) {
    return named
        .filter(each => each.entities.length > 0 && !isPlain(each))
        .map(({ name, entities, as }) => {
        const words = wordsFor(paint, new Map(entities.map(entity => [entity.id, entity])));
        const names = entities.slice(0, most).map(({ id }) => nameOf(words, id));
        const more = entities.length > most ? ` and ${entities.length - most} more` : '';
        const how = as === 'sound' ? ', by its sound' : as === 'part' ? ', by a part of the name' : '';
        return `${paint.dim('taken:')} ${paint.ar(name)} ${paint.dim('=')} ${names.join(paint.dim(' · '))}${paint.dim(`${more}${how}`)}\n`;
    })
        .join('');
}
/** That nobody has a name, with whom it sounds like. */
export function unknownText(paint, { name, near }) {
    const words = wordsFor(paint, new Map(near.map(entity => [entity.id, entity])));
    const like = near.length > 0 ? `       It sounds like ${near.map(({ id }) => nameOf(words, id)).join(', ')}.\n` : '';
    return `isnad: nobody in the register is called ${paint.ar(name)}\n${like}`;
}
