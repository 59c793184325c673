import { sceneOf } from './scene.js';
import { isPartyTold } from './telling.js';
import { isPloverNoun } from './words.js';
const between = (x, least, most) => Math.max(least, Math.min(most, x));
const powers = new Set(['state', 'body', 'office', 'group']);
// The state that a story is about is in its everyday as well; another one hardly is.
const own = 1;
const another = 2;
function weightOfId(id, { entities }, scene, rules) {
    const entity = entities.all.get(id);
    if (!entity?.known || entity.kind === 'outlet' || entity.kind === 'place' || rules.traders.has(id))
        return 0;
    return entity.country !== null && `state:${entity.country}` === scene ? own : another;
}
function weightOfGroup({ members }, input, scene, rules) {
    let weight = 0;
    for (const { kind, entity } of members)
        if (entity !== null && (powers.has(kind) || kind === 'person'))
            weight = Math.max(weight, weightOfId(entity, input, scene, rules));
    return weight / another;
}
function weightOfSentence(from, to, scene, input, rules) {
    const { doc, marks } = input.clauses;
    let weight = 0;
    for (let i = from; i < to; i++) {
        if (marks.groupAt[i] >= 0)
            weight += weightOfGroup(marks.groups[marks.groupAt[i]], input, scene, rules);
        const { word } = doc.tokens[i];
        if (marks.groupOf[i] >= 0 || !isPloverNoun(word))
            continue;
        if (rules.isPublic(word))
            weight++;
        else if (rules.isEveryday(word))
            weight--;
    }
    return weight;
}
// in how many sentences a story may be about anything, and in how many it has said it
const few = 3;
const enough = 7;
const lenient = -1.4;
const strict = 2;
// what must be said more where its rule asks for somebody and nobody is told
const ofNobody = 2;
const domains = new WeakMap();
function domainOf(input, rules) {
    const known = domains.get(input);
    if (known)
        return known;
    const { sentences } = input.clauses.doc;
    const scene = sceneOf(input);
    const bySentence = sentences.map(({ from, to }) => weightOfSentence(from, to, scene, input, rules));
    const share = between((sentences.length - few) / (enough - few), 0, 1);
    const sum = bySentence.reduce((all, weight) => all + weight, 0);
    const domain = {
        bySentence: bySentence.map(weight => between(weight, share < 1 ? -1 : -2, 3)),
        ofStory: between(sum / Math.sqrt(sentences.length + 4), share < 1 ? -1 : -4, 4),
        share,
    };
    domains.set(input, domain);
    return domain;
}
// Nobody shows in the street, shoots or marches for a market.
const byType = { PROTEST: 1, ASSAULT: 0.5, COERCE: 0.5, MOBILIZE: 0.5 };
function weightOfParties({ actor, recipient }, input, rules) {
    const scene = sceneOf(input);
    const heaviest = ({ ids, named }) => Math.max(named ? 0.5 : 0, ...ids.map(id => weightOfId(id, input, scene, rules)));
    const [a, r] = [heaviest(actor), heaviest(recipient)];
    return a >= own && r >= own && actor.ids[0] !== recipient.ids[0] ? own + another : Math.max(a, r);
}
/** Whether what is told is of public life, by its sentence, its story and those who act and suffer. */
export function isPublicMatter(told, input, rules) {
    const { bySentence, ofStory, share } = domainOf(input, rules);
    const least = lenient + share * (strict - lenient + (isPartyTold(told) ? 0 : ofNobody));
    const parties = weightOfParties(told, input, rules);
    return bySentence[told.sentence] + ofStory + parties + (byType[told.rule.type] ?? 0) >= least;
}
