import { nameAt, namesOfWord, namesOfWords } from '../names.js';
import { ownerAt, roleTitle, titleOf } from '../title.js';
import { foldedAt, isAddedAt, isDefiniteAt, isPurposeAt } from './words.js';
const maxWords = 5;
const owners = ['state', 'place', 'capital', 'body', 'institution', 'homeland', 'place-head'];
// «منطقة الرياض» after ل, a state, a body
function ownerEnd(kit, i) {
    const { doc, grammar } = kit;
    const named = nameAt(doc, i, ...owners);
    if (named && named.sense.prep === grammar.ofClitic && named.sense.conj === '') {
        if (named.pattern.kind !== 'place-head')
            return named.to;
        const place = nameAt(doc, named.to, 'place', 'state', 'capital');
        return place?.to ?? (isDefiniteAt(kit, named.to) ? named.to + 1 : 0);
    }
    if (!isPurposeAt(kit, i))
        return 0;
    let to = i + 1;
    while (to < i + maxWords && (isDefiniteAt(kit, to) || isAddedAt(kit, to)))
        to++;
    return to;
}
// «الدفاع» of «للدفاع», «رئيس» of «لرئيس»; «لبنان» of «للبنان»
function withoutLam(word, { article, ofClitic }) {
    if (!word.startsWith(ofClitic))
        return [];
    const rest = word.slice(ofClitic.length);
    return rest.startsWith(ofClitic) ? [article + rest.slice(ofClitic.length), rest] : [rest];
}
const ruling = ['role', 'role-gen', 'title'];
const ruled = ['role-gen'];
const longestTitle = (titles) => titles.reduce((best, title) => (title && (!best || title.to > best.to) ? title : best), null);
// «وزيرا للدفاع» is «وزير الدفاع», «أميرا لمنطقة الرياض» is «أمير منطقة الرياض»
function titleOfTwo({ doc, grammar }, i, bare, at) {
    const named = withoutLam(foldedAt({ doc, grammar }, at), grammar).flatMap(second => namesOfWords(doc, [bare, second], at + 1, ruling));
    return longestTitle(named.map(match => titleOf(doc, i, match, grammar)));
}
const isLocal = ({ pattern }, { local }) => local.has(pattern.ref);
// «سفيرا لدى تونس»: whose he is does not stand there
function accredited({ doc, grammar }, i, match) {
    if (!grammar.accredited.has(foldedAt({ doc, grammar }, match.to)))
        return null;
    const host = nameAt(doc, match.to + 1, 'state', 'body', 'homeland', 'capital');
    return host && grammar.world.roles.get(match.pattern.ref)?.rank !== 'body-head'
        ? roleTitle(i, host.to, match.sense, match.pattern.ref, null)
        : null;
}
// «محافظا لعدن», «رئيسا لمصر», «أمينا عاما للأمم المتحدة», «رئيسا للبلاد»
function ofOwner(kit, i, match) {
    const { doc, grammar } = kit;
    const town = isLocal(match, grammar) ? nameAt(doc, match.to, 'place') : undefined;
    if (town && town.sense.prep === grammar.ofClitic)
        return roleTitle(i, town.to, match.sense, match.pattern.ref, town.pattern.ref);
    const owner = ownerAt(doc, match.to, grammar, grammar.ofClitic);
    if (owner)
        return roleTitle(i, owner.to, match.sense, match.pattern.ref, owner.of);
    const homeland = nameAt(doc, match.to, 'homeland');
    return homeland?.sense.prep === grammar.ofClitic
        ? roleTitle(i, homeland.to, match.sense, match.pattern.ref, null)
        : accredited(kit, i, match);
}
// «أمينا عاما» is «أمين عام»
function namesOf(kit, i, bare) {
    const { doc, grammar } = kit;
    const next = foldedAt(kit, i + 1);
    const { accusative } = grammar.heads;
    const two = next.endsWith(accusative)
        ? namesOfWords(doc, [bare, next.slice(0, -accusative.length)], i + 2, ruled)
        : [];
    return [...two, ...namesOfWord(doc, bare, i + 1, ruled)];
}
// «محافظا جديدا لعدن»
const pastQuality = (kit, i) => foldedAt(kit, i).endsWith(kit.grammar.heads.accusative) &&
    kit.doc.tokens[i].word.senses.some(s => s.cls === 'adj' || s.cls.endsWith('participle'))
    ? i + 1
    : i;
export function appointedAt(kit, i) {
    const given = kit.grammar.heads.appointed.get(foldedAt(kit, i));
    if (!given)
        return null;
    const { start, bare } = given;
    const office = { from: i, start, bare, as: foldedAt(kit, i).startsWith(kit.grammar.heads.as) && start > 0 };
    const at = pastQuality(kit, i + 1);
    const titles = namesOf(kit, i, bare).map(match => ofOwner(kit, i, match.to === i + 1 ? { ...match, to: at } : match));
    const title = longestTitle([titleOfTwo(kit, i, bare, at), ...titles]);
    if (title)
        return { ...office, to: title.to, title };
    // «مديرة للمدرسة» may be one of many
    const to = bare === foldedAt(kit, i) ? 0 : ownerEnd(kit, at);
    return to > 0 ? { ...office, to, title: null } : null;
}
