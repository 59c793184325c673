import { countWhile } from '../../text/ordered.js';
import { saidAt } from './evidence.js';
import { isJudging, speakingOf } from './speaking.js';
import { toldIn } from './taken-up.js';
const judges = (statement, place) => isJudging(statement) && statement.content[0] !== undefined && Math.abs(statement.content[0][0] - place) <= 1;
const isIn = ([from, to], place) => from <= place && place < to;
/**
 * «ذكر الكرملين أن بوتين أكد خلال اتصال مع نتنياهو أن …»: what stands between the words of the one and of the other is told by the
 * first: the links before the speaker, as far as their cues stand before the place in its sentence.
 */
function toldAround(statements, place, sentence) {
    for (const { chain, content } of statements) {
        const start = content[0]?.[0];
        if (start === undefined || start <= place || !isIn(sentence, start))
            continue;
        const outer = chain.slice(0, -1);
        const teller = outer.findLastIndex(({ cue }) => cue !== null && isIn(sentence, cue[0]) && cue[1] <= place);
        if (teller >= 0)
            return outer.slice(0, teller + 1);
    }
    return null;
}
/** «كان A التقى B، كما هاتف C، وفق ما ذكره المتحدث»: who is named behind two clauses tells the last of them. */
function isBeforeAnother({ cue, content }, place, { clauses, rules }) {
    const end = content.at(-1)[1];
    if (cue[0] < end)
        return false;
    const { tokens } = clauses.doc;
    for (let i = countWhile(tokens, ({ start }) => start <= place) + 1; i < tokens.length && tokens[i].start < end; i++) {
        const { folded } = tokens[i].word;
        const opens = clauses.rules.commas.has(tokens[i - 1].word.folded);
        if (opens && (rules.also.has(folded) || rules.turns.has(folded)))
            return true;
    }
    return false;
}
function voucherOf({ draft }, input) {
    const { clauses, statements, head } = input;
    const { tokens, sentences } = clauses.doc;
    const place = tokens[draft.trigger[0]].start;
    const said = saidAt(statements, place, clauses);
    if (said && !isBeforeAnother(said, place, input))
        return judges(said, place) ? null : { chain: said.chain, said };
    const { from, to } = sentences[draft.sentence];
    const around = toldAround(statements, place, [tokens[from].start, tokens[to - 1].end]);
    return { chain: around ?? (head ? [head] : []), said: null };
}
const keyOf = (chain) => chain.map(({ entity, name }) => entity ?? name).join(' ');
/** What a headline announces, and what a noun takes up again, is vouched for where the story tells it. */
const tells = ({ headline, weak, background }) => !headline && !weak && !background;
/** Who says that it is not so vouches for nothing that others tell. */
function affirming(all) {
    const affirmed = all.filter(({ denied }) => !denied);
    return affirmed.length > 0 ? affirmed : all;
}
/** Every chain that vouches for each contact of a story; an empty one, or its agency's alone, is the page's own voice. */
export function vouching(pairs, input) {
    const told = toldIn(pairs);
    return pair => vouchersOf(pair, told, input);
}
function vouchersOf(pair, told, input) {
    const found = pair.tellings.flatMap(telling => {
        const voucher = voucherOf(telling, input);
        // hearsay is nobody's word
        const untold = voucher?.said && voucher.chain.length === 0;
        return voucher && !untold ? [{ telling, denied: telling.status === 'denied', ...voucher }] : [];
    });
    const isOwn = ({ chain, said }) => said === null && chain.every(({ span }) => span === null);
    const sure = found.filter(each => !isOwn(each) || tells(each.telling));
    const counted = affirming(sure.length > 0 ? sure : found);
    const first = counted.find(({ telling }) => !telling.headline) ?? counted[0];
    const isDenied = counted.length > 0 && counted.every(({ denied }) => denied);
    const speaking = speakingOf(pair, told, input).filter(({ denied }) => denied === isDenied);
    // whoever tells it several times is cited where he does so first
    const all = new Map();
    for (const { chain } of [...counted, ...speaking])
        if (!all.has(keyOf(chain)))
            all.set(keyOf(chain), chain);
    return { said: first?.said?.id ?? null, chain: first?.chain ?? [], all: [...all.values()] };
}
