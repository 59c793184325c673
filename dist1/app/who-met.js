import { overlap } from '../knowledge/dates.js';
import { document } from '../knowledge/load.js';
import { daysOf, dayText } from '../register/occurrence/days.js';
import { byText, fold } from '../register/words.js';
import { tied } from './chains.js';
import { isSubject } from './who-meant.js';
/** The days that a date allows; null where it says nothing. */
export function periodOf(date) {
    const { from, to } = daysOf(date);
    if (from === null && to === null)
        return null;
    return { from: from === null ? null : dayText(from), to: to === null ? null : dayText(to) };
}
const turning = new Set(['counterpart', 'dual', 'elided', 'anaphor', 'group']);
const around = 60;
function citationOf({ page }, [start, end]) {
    const { text } = page;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
    // cut where words end
    const from = start - lineStart <= around ? lineStart : text.indexOf(' ', start - around) + 1;
    const to = lineEnd - end <= around ? lineEnd : text.lastIndexOf(' ', end + around);
    const left = Math.min(from, start);
    return {
        page: page.id,
        source: page.source,
        published: page.published,
        span: [start, end],
        exact: text.slice(start, end),
        line: text.slice(0, start).split('\n').length,
        context: text.slice(left, Math.max(to, end)),
        at: start - left,
    };
}
const means = (subject, { entity, holder }, when) => entity === subject.entity.id || holder === subject.entity.id || (entity !== null && isOffice(subject, entity, when));
/** An office asked after is met, too, where its holder is named in his time. */
const isOffice = ({ holders, ...rest }, id, when) => holders.length > 0 && isSubject({ holders, ...rest, ids: new Set([rest.entity.id]) }, id, when);
const byTime = (a, b) => byText(a.reading.page.published ?? '9999', b.reading.page.published ?? '9999') ||
    byText(a.reading.page.source, b.reading.page.source) ||
    byText(a.reading.page.id, b.reading.page.id);
/** The stories that were told within a time; where none is asked for, all. */
function storiesIn(reading, within) {
    return reading.stories
        .map(story => ({ reading, story, when: periodOf(story.published) }))
        .filter(({ when }) => within === null || (when !== null && overlap(when, within) !== null));
}
const article = () => document('arabic/endings').article;
/** «للسعودية» leaves «لسعودية» behind its preposition: counted with «السعودية» where that is met, too. */
function joinElided(forms) {
    const [first, second] = [...article()];
    if (!first || !second)
        return;
    for (const [key, { met, pages }] of forms) {
        if (!met.written.startsWith(second))
            continue;
        const whole = forms.get(keyOf({ ...met, written: first + met.written }));
        if (!whole || whole.met === met)
            continue;
        whole.met.times += met.times;
        for (const page of pages)
            whole.pages.add(page);
        forms.delete(key);
    }
}
const keyOf = ({ how, framing, written }) => `${how === 'surname' ? 'name' : how} ${framing ?? ''} ${fold(written)}`;
/** Adds what each story says, from the earliest on, so that the first of a form is what is cited. */
export function gatherMet(subject, readings, within) {
    const told = readings
        .map(reading => ({ reading }))
        .sort(byTime)
        .flatMap(({ reading }) => storiesIn(reading, within));
    const forms = new Map();
    const pages = new Set();
    let mentions = 0;
    let turns = 0;
    for (const { reading, story, when } of told) {
        for (const mention of story.mentions.filter(each => means(subject, each, when))) {
            mentions++;
            pages.add(reading.page.id);
            if (turning.has(mention.how))
                turns++;
            else
                addForm(forms, reading, mention);
        }
    }
    joinElided(forms);
    const names = [...forms.values()].map(({ met, pages: on }) => ({ ...met, pages: on.size }));
    names.sort((a, b) => b.times - a.times || byText(a.written, b.written));
    const statements = told.flatMap(each => statementsIn(subject, each));
    statements.sort((a, b) => byText(a.published ?? '', b.published ?? ''));
    return { pages: pages.size, mentions, names, turns, statements };
}
function addForm(forms, reading, { head, how, framing }) {
    const written = reading.page.text.slice(...head).replace(/\s+/gu, ' ');
    const key = keyOf({ how, framing, written });
    const form = forms.get(key) ?? {
        met: { written, how, framing, times: 0, pages: 0, citation: citationOf(reading, head) },
        pages: new Set(),
    };
    form.met.times++;
    form.pages.add(reading.page.id);
    forms.set(key, form);
}
const statementsIn = (subject, { reading, story, when }) => story.statements.flatMap(({ id, speaker, act, mode, denied, chain, content }) => speaker !== null && isSubject(subject, speaker, when)
    ? [
        {
            id,
            speaker,
            act,
            mode,
            denied,
            chain: tied(chain, reading.page.text),
            published: story.published?.value?.slice(0, 10) ?? null,
            content: content.map(span => citationOf(reading, span)),
        },
    ]
    : []);
