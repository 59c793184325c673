import { document } from '../../knowledge/load.js';
import { tokensOf } from './elements.js';
// Threads of forums: one message may be a story, all others are replies to it.
/** The rule of a message behind the first: however much it tells, it is no story. */
export const reply = 'html/reply';
let messages;
/** Whether an element is called a message by one of the programs for forums. */
export function isMessage(element) {
    messages ??= new Set(document('page/forums').messages);
    const { class: classes, id } = element.attributes;
    if (classes === undefined && id === undefined)
        return false;
    return [...tokensOf(element, 'class'), id ?? ''].some(name => messages.has(name.replace(/\d+$/u, '#')));
}
/** Names every message behind the first a comment. */
export function nameReplies(tree, named) {
    let first = true;
    let until = 0;
    for (const node of tree.nodes) {
        if (node.kind === 'text' || node.id < until || !isMessage(node))
            continue;
        if (!first)
            named.set(node.id, { kind: 'comments', rule: reply, furniture: true });
        first = false;
        until = node.after;
    }
}
