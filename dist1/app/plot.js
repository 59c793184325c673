import { firstDay, lastDay } from '../knowledge/dates.js';
import { IsnadError } from '../model/errors.js';
import { settle } from './filters.js';
// How many entries there are over time.
const steps = ['year', 'month', 'day'];
const lengthOf = { year: 4, month: 7, day: 10 };
const mostBars = 120;
const told = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=\/|$)/u;
/** The year, month or day when it was, or when it began: as exactly as it is told. */
const timeOf = ({ date }) => told.exec(date ?? '')?.[0] ?? '';
/** The finest step that still makes a plot which can be read. */
function fitting(days) {
    const barsOf = (step) => new Set(days.map(day => day.slice(0, lengthOf[step]))).size;
    return ['day', 'month'].find(step => barsOf(step) <= mostBars) ?? 'year';
}
function stepNamed(by) {
    const step = steps.find(each => each === by);
    if (!step)
        throw new IsnadError('usage', `Nothing is counted by “${by}”.`, `by takes ${steps.join(', ')}.`);
    return step;
}
const kindOf = ({ kind, type }) => kind ?? type;
/** Entries that fit, counted by when they were; of each kind and type. */
export async function plotIn(store, { by, ...filters }) {
    const wanted = by === undefined ? null : stepNamed(by);
    const { filter, unknown } = await settle(store, filters);
    const entries = unknown.length > 0 ? [] : await store.outlines(filter);
    const step = wanted ?? fitting(entries.map(timeOf).filter(time => time.length === lengthOf.day));
    const bars = new Map();
    const dated = entries.filter(entry => timeOf(entry).length >= lengthOf[step]);
    for (const entry of dated) {
        const at = timeOf(entry).slice(0, lengthOf[step]);
        const bar = bars.get(at) ?? { at, from: firstDay(at), to: lastDay(at), total: 0, kinds: {} };
        bars.set(at, bar);
        bar.total++;
        bar.kinds[kindOf(entry)] = (bar.kinds[kindOf(entry)] ?? 0) + 1;
    }
    return {
        by: step,
        bars: [...bars.values()].sort((a, b) => (a.at < b.at ? -1 : 1)),
        undated: entries.length - dated.length,
    };
}
