import { countWhile } from '../../text/ordered.js';
import { speaksOf } from './speaking-of.js';
import { bringsUpAnother, takesUp, tellsOther } from './taken-up.js';
// Who speaks of a contact that was told before, and so vouches for it: «وقال الكرملين إن الاتصال استمر ساعة».
// «وصف المشاورات بأنها ضرورية», «رحب باللقاء», «أعرب عن ارتياحه للقاء»: who judges a contact does not report it
const judging = new Set([
    ...['describe', 'praise', 'welcome', 'condemn', 'criticise', 'thank', 'mock', 'consider', 'express'],
]);
export const isJudging = ({ act }) => judging.has(act);
const telling = new Set(['institution', 'spokesperson', 'agency', 'outlet', 'unnamed', 'document']);
/** «وقال محلل إن اللقاء مهم»: of people, those of a side alone know of it themselves. */
function mayKnow({ chain }, { pair }, entities) {
    const countries = new Set(pair.map(id => entities.all.get(id)?.country).filter(Boolean));
    return chain.some(({ role, entity }) => telling.has(role) ||
        (entity !== null && (pair.includes(entity) || countries.has(entities.all.get(entity)?.country ?? ''))));
}
/**
 * The chains of statements that speak of the contact without telling it anew: «وقال الكرملين إن الاتصال استمر ساعة»,
 * «ذكرت الرئاسة أن أردوغان شدد خلال الاتصال على …».
 */
export function speakingOf(pair, told, input) {
    const { clauses, statements, entities, rules } = input;
    const { tokens } = clauses.doc;
    const speaks = (statement, [start, end]) => {
        const from = tokenFrom(tokens, start);
        const to = tokenFrom(tokens, end);
        for (let at = from; at < to; at++) {
            if (told.triggers.has(at) || !takesUp(at, pair, told, clauses))
                continue;
            const tellsAnother = tellsOther(from, to, pair, told);
            if (!speaksOf(clauses, at, pair.pair, statement, tellsAnother, rules))
                continue;
            if (!bringsUpAnother(at, pair, told, clauses))
                return true;
        }
        return false;
    };
    return statements.flatMap(statement => {
        const { chain, content, denied } = statement;
        if (chain.length === 0 || !mayKnow(statement, pair, entities))
            return [];
        if (!isJudging(statement) && content.some(span => speaks(statement, span)))
            return [{ chain, denied }];
        const outer = outerTeller(statement);
        return outer && speaks(statement, outer.around) ? [{ chain: outer.chain, denied }] : [];
    });
}
/**
 * What somebody tells around the words of another: «ذكرت الرئاسة [أن أردوغان شدد خلال الاتصال على] …», «[شدد أردوغان خلال الاتصال على] …، بحسب
 * بيان للرئاسة».
 */
function outerTeller({ chain, content, cue }) {
    const start = content[0]?.[0];
    const end = content.at(-1)?.[1];
    const isNear = ({ cue: own }) => own !== null && (own[0] >= cue[1] ? own[0] - end < besides : cue[0] - own[1] < farthest);
    const at = chain.findLastIndex((link, i) => i < chain.length - 1 && link.cue !== null);
    if (at < 0 || start === undefined || !isNear(chain[at]))
        return null;
    const own = chain[at].cue;
    return { chain: chain.slice(0, at + 1), around: [own[0] >= cue[1] ? cue[1] : own[1], start] };
}
// in characters: links of earlier sentences stand farther off
const farthest = 160;
// behind the words: «…، بحسب»
const besides = 20;
const tokenFrom = (tokens, place) => countWhile(tokens, ({ start }) => start < place);
