import { read } from './read-given.js';
/** The names in what was read, story by story, in the order of the page. */
export function namesOfReading({ page, stories, entities }) {
    const byId = new Map(entities.map(entity => [entity.id, entity]));
    const entityOf = (id) => (id === null ? null : (byId.get(id) ?? null));
    return stories.flatMap(({ mentions }) => mentions.map(({ span, kind, how, entity, holder, framing }) => ({
        text: page.text.slice(...span),
        ...{ span, kind, how, framing },
        entity: entityOf(entity),
        holder: entityOf(holder),
    })));
}
/**
 * People, offices, states, bodies and places that a text names or means, in order; furniture is left out. Offices are resolved by `published`.
 * Throws what `read` throws.
 */
export const namesIn = (given) => namesOfReading(read(given));
