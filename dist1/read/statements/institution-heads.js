import { document } from '../../knowledge/load.js';
/** By the id of an institution the words that head its names: «الخارجية الروسية» is «الوزارة» when it is named again. */
export function institutionHeads(fold, article) {
    const { institutions } = document('arabic/who');
    const headOf = (form) => {
        const [first] = fold(form).split(' ');
        return first.startsWith(article) ? first.slice(article.length) : first;
    };
    return new Map(institutions.map(({ id, adj, gen }) => [id, new Set([...adj, ...gen].map(headOf))]));
}
