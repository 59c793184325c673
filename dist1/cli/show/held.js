import { plural } from './paint.js';
/** What a register holds, in a line. */
export function heldText({ register, holds }) {
    const held = [
        plural(holds.pages, 'page'),
        plural(holds.accounts, 'account'),
        plural(holds.entries, 'entry', 'entries'),
    ];
    return `${register} holds ${held.join(', ')}\n`;
}
/** Corrections that have lost what they were said of: they are kept, and somebody should look at them. */
export function letGoText({ letGo }) {
    if (letGo.length === 0)
        return '';
    const which = letGo.length === 1 ? `Correction ${letGo[0]} has` : `Corrections ${letGo.join(', ')} have`;
    return `${which} no hold any more and will have it again when the pages are back: isnad correct list\n`;
}
