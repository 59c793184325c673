import { wordFlag } from '../../arabic/facts.js';
import { isScare } from '../clauses/index.js';
import { arrivedDraft, impliedDraft, receivedOnDraft } from './arrived.js';
import { contactNounClass } from './contact-rules.js';
import { beginSentence, noteContact, openDiscourse, remember } from './discourse.js';
import { gatheredDrafts } from './gathered.js';
import { handedDraft, handedOnDraft } from './handed.js';
import { intendedDraft } from './intended.js';
import { acceptedDraft, invitedDraft, returnedDraft } from './invited.js';
import { joinedDraft } from './joined.js';
import { journeyDraft } from './journeys.js';
import { listedDraft } from './listed.js';
import { nounDraft } from './noun-drafts.js';
import { recalledDraft } from './recalled.js';
import { repliedDraft } from './replied.js';
import { verbDraft } from './verb-drafts.js';
import { welcomedDraft } from './welcomed.js';
const isContactNoun = wordFlag(word => word.senses.some(s => s.cls === contactNounClass));
/** The predicates of each sentence. */
function bySentence({ doc, predicates }) {
    const groups = doc.sentences.map(() => []);
    for (const predicate of predicates)
        groups[predicate.sentence].push(predicate);
    return groups;
}
/** The quotation of somebody's words that holds a token, or -1: «حفظه الله» in quotation marks is none. */
function speechAt({ marks }, at) {
    const index = marks.quoteOf[at];
    return index >= 0 && isScare(marks.quotes[index]) ? -1 : index;
}
/** The token after the last that may tell a contact: who is spoken of behind it, nobody asks. */
function endOfAnchors({ doc: { tokens } }, rules) {
    const isAnchor = (word) => rules.mayTellByNoun(word) || rules.hasVerb(word) || rules.isJourney(word) || rules.mayTellElse(word);
    let end = tokens.length;
    while (end > 0 && !isAnchor(tokens[end - 1].word))
        end--;
    return end;
}
/** What a verb tells, and the meeting that it tells with a letter. */
function draftsOf(clauses, predicate, predicates, rules, discourse, taken, told) {
    const listed = listedDraft(clauses, predicate, predicates, rules, discourse);
    if (listed)
        taken.add(listed.trigger[0]);
    const found = listed ??
        verbDraft(clauses, predicate, rules, discourse, taken) ??
        arrivedDraft(clauses, predicate, told, rules, discourse) ??
        intendedDraft(clauses, predicate, rules, discourse) ??
        invitedDraft(clauses, predicate, rules, discourse, taken) ??
        returnedDraft(clauses, predicate, told, rules, discourse) ??
        welcomedDraft(clauses, predicate, rules, discourse) ??
        joinedDraft(clauses, predicate, told, rules, discourse);
    if (!found) {
        const on = handedOnDraft(predicate, told, rules, discourse);
        return on ? [on] : [];
    }
    const handed = handedDraft(found, predicate, rules, discourse);
    return [found, ...togetherDraft(clauses, found, rules), ...(handed ? [handed] : [])];
}
// «اجتماعا ثلاثيا مع نظيريه»: they whom he met met each other too
function togetherDraft({ doc }, draft, { together }) {
    const [ones, others] = draft.sides;
    const adjective = doc.tokens[draft.trigger[0] + 1]?.word.folded ?? '';
    if (ones.length !== 1 || others.length < 2 || !together.has(adjective))
        return [];
    return [{ ...draft, sides: [others, others], initiator: null, host: null }];
}
/** What a noun tells: a contact, a journey, or again the contact told last. */
function draftAtNoun(clauses, i, sentence, predicates, rules, discourse, told) {
    if (!isContactNoun(clauses.doc.tokens[i].word)) {
        return journeyDraft(clauses, i, sentence, predicates, rules, discourse.about);
    }
    return (repliedDraft(clauses, i, sentence, told, rules) ??
        acceptedDraft(clauses, i, sentence, rules) ??
        receivedOnDraft(clauses, i, sentence, told, rules, discourse) ??
        nounDraft(clauses, i, sentence, predicates, rules, discourse) ??
        recalledDraft(clauses, i, sentence, told, rules) ??
        impliedDraft(clauses, i, sentence, told, rules, discourse));
}
/** Adds the contacts of those who are told to have taken part in what the noun at `at` tells, some in the place of their states. */
function gather(clauses, at, sentence, drafts, rules, discourse) {
    const { drafts: more, instead } = gatheredDrafts(clauses, at, sentence, drafts, rules, discourse);
    if (instead)
        drafts.splice(drafts.indexOf(instead), 1);
    drafts.push(...more);
}
/** Every contact that a clause of the story tells, in order of place. */
export function draftContacts(clauses, rules, about) {
    const { doc, marks } = clauses;
    const drafts = [];
    const discourse = openDiscourse(about, clauses, rules);
    const end = endOfAnchors(clauses, rules);
    bySentence(clauses).forEach((predicates, index) => {
        const sentence = doc.sentences[index];
        if (sentence.from >= end)
            return;
        const taken = new Set();
        beginSentence(discourse, index);
        let quote = -1;
        for (const predicate of predicates) {
            const within = speechAt(clauses, predicate.at);
            // what is quoted begins anew
            if (within !== quote)
                discourse.goesOn = false;
            quote = within;
            const told = draftsOf(clauses, predicate, predicates, rules, discourse, taken, drafts);
            drafts.push(...told);
            for (const draft of told)
                noteContact(draft, discourse);
            remember(predicate, discourse, predicate === predicates[0] && told.length > 0);
        }
        for (let i = sentence.from; i < sentence.to; i++) {
            const found = !rules.mayTellByNoun(doc.tokens[i].word) || taken.has(i) || marks.groupOf[i] >= 0
                ? null
                : draftAtNoun(clauses, i, index, predicates, rules, discourse, drafts);
            if (found) {
                drafts.push(found, ...togetherDraft(clauses, found, rules));
                noteContact(found, discourse);
            }
            if (marks.groupOf[i] < 0 && isContactNoun(doc.tokens[i].word))
                gather(clauses, i, index, drafts, rules, discourse);
        }
    });
    return drafts.sort((a, b) => a.trigger[0] - b.trigger[0]);
}
