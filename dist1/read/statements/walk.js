import { TokenKind } from '../../text/tokens.js';
import { isComma, linkOf, quoteAt } from './context.js';
import { know, meant } from './memory.js';
import { outletOnly } from './onward.js';
// «مجددا» is also an adverb, and who refuses says nothing by it: their nouns alone tell
/** Takes the source as the subject; an object may begin behind it. */
export function withSubject(walk, source) {
    const { context, frame } = walk;
    frame.subject = meant(source, context);
    walk.object = source.to;
    // «السفير فلان، مساعد الوزير، …»: the comma before what is said of him belongs to him
    for (let k = source.from; k < source.to; k++)
        if (isComma(context, k))
            walk.commas++;
    return source.to;
}
export const onlyNouns = ({ frame }) => frame.hit.cue.nouns.length > 0 && frame.hit.cue.kind === 'deed' && !frame.hit.cue.that;
export function takeMedium(walk, source) {
    const outlet = outletOnly(source, walk.context);
    if (!outlet)
        return;
    walk.frame.before.push(linkOf(outlet, null));
    know(outlet, walk.context);
}
/** «كتب في صحيفة الغد»: the outlet is where it is said. */
export const isWrittenIn = ({ frame }, prep) => prep === 'in' && frame.hit.cue.act === 'write';
// «حث الطرفين على …», «طالب إسرائيل بـ…»: whoever is the object of these is spoken to
export const asking = new Set([
    'call',
    'urge',
    'demand',
    'ask',
    'advise',
    'threaten',
    'warn',
    'appeal',
    'tell',
    'request',
]);
export const isMark = (context, i) => context.doc.tokens[i].kind !== TokenKind.word && quoteAt(context, i) === null;
export const addressedWords = 12;
const qualities = new Set([
    'adj',
    'nisba',
    'names',
    'given-name',
    'maybe-given-name',
    'active-participle',
    'passive-participle',
]);
// «إلغاء», «التزام», «الأزمة»: a noun that says nothing of the noun before it
export const isBare = ({ senses }) => senses.some(s => s.cls === 'masdar')
    ? !senses.some(s => s.cls === 'adj' || s.cls === 'nisba')
    : senses.some(s => s.cls === 'noun') && !senses.some(s => qualities.has(s.cls) || s.cls.startsWith('number'));
