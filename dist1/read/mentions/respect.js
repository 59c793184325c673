import { TokenKind } from '../../text/tokens.js';
import { nameAt } from './names.js';
import { mayOpenName } from './person.js';
import { titleAt } from './title.js';
// Words of respect and ranks before a name or an office: «صاحب السمو الملكي الأمير», «العميد طيار ركن».
const isTitle = (doc, from, to, grammar) => {
    const title = titleAt(doc, from, grammar);
    return title !== null && (title.of !== null || ((title.words === null || title.role === 'deputy') && title.to > to));
};
// «العميد طيار ركن يوسف»; but «الدكتور الطيار» is called so
const isArm = (doc, i, grammar) => {
    const next = doc.tokens[i + 1];
    return (grammar.branchesOfService.has(doc.tokens[i]?.word.folded ?? '') &&
        next?.kind === TokenKind.word &&
        (mayOpenName(next.word, grammar) ||
            grammar.branchesOfService.has(next.word.folded) ||
            nameAt(doc, i + 1, 'honorific') !== undefined));
};
// «الشيخ نيانغ», «الملا عمر»: the tables have him with it
const isInName = (doc, from, to) => (nameAt(doc, from, 'person')?.to ?? 0) > to;
// «المستشار» is an honorific, but with «الألماني» an office; so is «النائب», but not in «النائب الثاني لرئيس الوزراء».
export function skipHonorifics(doc, start, grammar) {
    let to = start;
    let sense = null;
    for (;;) {
        const match = nameAt(doc, to, 'honorific');
        if (!match ||
            (to > start && match.sense.conj) ||
            isTitle(doc, to, match.to, grammar) ||
            isInName(doc, to, match.to))
            return { to, sense };
        sense ??= match.sense;
        to = match.to;
        if (doc.tokens[to]?.word.folded === '.' && doc.tokens[to].start === doc.tokens[to - 1].end)
            to++;
        while (isArm(doc, to, grammar))
            to++;
    }
}
/** Whether something is joined to the first word. */
export const joined = (sense) => sense !== null && (sense.conj !== '' || sense.prep !== '');
