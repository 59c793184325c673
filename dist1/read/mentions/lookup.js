import { makeDoc } from '../../arabic/doc.js';
import { TokenKind } from '../../text/tokens.js';
import { partiesIn } from './party.js';
import { rolesOf } from './who.js';
/** Reads a name as the reader of pages would; null where the words are not one name from beginning to end. */
export function namedAlone(text, { lexicon, sentences }, grammar) {
    const doc = makeDoc(text, [[0, text.length]], lexicon, sentences);
    const words = doc.tokens.findLastIndex(({ kind }) => kind === TokenKind.word) + 1;
    const [party, other] = partiesIn(doc, 0, doc.tokens.length, grammar);
    if (!party || other || party.from > 0 || party.to < words)
        return null;
    const { title, name, ref } = party;
    const of = title?.of ?? null;
    const offices = title && of !== null && title.words === null ? rolesOf(title.role).map(role => `${of}/${role}`) : [];
    // «الرئيس الأسد»: where no state is said, whoever held such an office anywhere
    const isMeant = (office) => offices.includes(office) || (title !== null && of === null && office.endsWith(`/${title.role}`));
    const held = (person) => (grammar.world.termsOf.get(person) ?? []).some(({ office }) => isMeant(office));
    const bearers = name?.people ?? [];
    const people = bearers.some(held) ? bearers.filter(held) : bearers;
    return { offices: name ? [] : offices, role: title && of === null && !name ? title.role : null, people, thing: ref };
}
