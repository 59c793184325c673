import { foldedAt, groupAt, idOf, linkOf, quoteAt, spanOf } from './context.js';
import { evidenceOf } from './evidence.js';
import { ofQuote, plainContent } from './said-words.js';
import { sourceOfGroup } from './sources.js';
// «ماكرون: لن نرسل جنودا», «فيصل بن فرحان: «لا سلام بلا دولة»»: what a headline gives as the words of somebody known. All else above a story,
// «الخرطوم: افتتاح جسر», «السوداني: الزيارة تاريخية», may as well be the paper's.
export function headlineStatement({ from, to }, context) {
    const group = groupAt(context, from);
    if (group?.members.length !== 1 || group.prep !== '' || group.to + 1 >= to)
        return null;
    if (foldedAt(context, group.to) !== ':' || !idOf(group.members[0])?.startsWith('person:'))
        return null;
    const quote = quoteAt(context, group.to + 1);
    if (!quote?.closed && !context.rules.ownWords.has(foldedAt(context, group.to + 1)))
        return null;
    const speaker = sourceOfGroup(group, context);
    const { parts } = quote ? ofQuote(quote) : plainContent(context, group.to + 1, to, speaker);
    const cue = spanOf(context, from, group.to + 1);
    const content = parts.map(([first, end]) => spanOf(context, first, end));
    const told = {
        id: '',
        span: [cue[0], content.at(-1)[1]],
        cue,
        act: 'say',
        speaker: speaker.entity,
        addressees: [],
        content,
        mode: 'direct',
        denied: false,
        chain: [linkOf(speaker, cue)],
        anonymous: false,
    };
    const rule = 'statements/headline';
    return { ...told, evidence: evidenceOf({ ...told, rule }, { paper: null, hearsay: false }, context), rule };
}
