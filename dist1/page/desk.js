import { topicsOfAll } from './likeness.js';
import { isParagraph } from './lines.js';
export const isLead = (piece, found) => !found && isParagraph(piece.line);
/** Topics of all running text of the page: what its lines are compared with. Made only where a line asks for it. */
export function topicsOf(desk) {
    if (!desk.topics) {
        const running = desk.pieces.filter((piece, i) => !desk.sorts[i] && isParagraph(piece.line));
        desk.topics = topicsOfAll(desk.knowledge, running.map(piece => piece.line));
    }
    return desk.topics;
}
