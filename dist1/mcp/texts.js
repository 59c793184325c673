import { citedText, dateText, fromPage, idsText, inward, lines, namesText, nameText, plural } from './words.js';
// Parts of answers that several tools have, as compact text.
const shortName = 200;
export const briefText = (brief) => lines(`${brief.id} · ${brief.kind ?? brief.type.toLowerCase()} · ${brief.status} · ${dateText(brief.date)}`, inward(lines(
// Names that only a page has may be in it.
fromPage(brief.sentence.en), fromPage(brief.sentence.ar), `who: ${idsText(brief.participants)}${brief.place ? `, at ${nameText(brief.place)}` : ''}`, `${plural(brief.accounts, 'account')}, ${plural(brief.origins, 'independent origin')}`)));
export const listedText = (entry) => lines(briefText(entry), entry.said && inward(`says: ${citedText(entry.said)}`));
const linkText = ({ role, name, entity, tie }) => {
    const who = entity?.known && entity.en ? ` = ${entity.en}` : '';
    return `${tie ? `${fromPage(tie, shortName)} ` : ''}${fromPage(name, shortName)} (${role}${who})`;
};
export const chainText = (chain) => chain.length === 0 ? 'the page itself' : chain.map(linkText).join(' ← ');
export const saidText = ({ speaker, act, mode, denied, rests, chain, content }) => lines(`${speaker ? nameText(speaker) : 'somebody'} · ${act}${denied ? ' (denied)' : ''} · ${mode}${rests ? ` · ${fromPage(rests)}` : ''}`, inward(lines(`chain: ${chainText(chain)}`, ...content.map(citedText))));
export const takenText = ({ named, unknown }) => lines(...named.map(({ name, as, meant }) => `“${name}” taken by ${as} for ${namesText(meant) || 'whoever it means'}.`), ...unknown.map(({ name, near }) => near.length > 0
    ? `Nobody in the register is called “${name}”. Like it: ${namesText(near)}.`
    : `Nobody in the register is called “${name}”.`));
