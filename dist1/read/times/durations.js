// TIMEX3 names of durations: `P3W`, `PT48H`, `P1Y2M`, `PXD` where the number is not told.
const designator = {
    second: ['S', 1],
    minute: ['M', 1],
    hour: ['H', 1],
    day: ['D', 1],
    weekend: ['D', 2],
    week: ['W', 1],
    month: ['M', 1],
    quarter: ['M', 3],
    season: ['M', 3],
    half: ['M', 6],
    year: ['Y', 1],
    decade: ['Y', 10],
    century: ['Y', 100],
};
const clockUnits = new Set(['hour', 'minute', 'second']);
export function durationName(amounts) {
    const part = (time) => amounts
        .filter(a => clockUnits.has(a.unit) === time)
        .map(({ unit, n }) => {
        const [letter, times] = designator[unit];
        return `${n === null ? 'X' : n * times}${letter}`;
    })
        .join('');
    const time = part(true);
    return `P${part(false)}${time && `T${time}`}`;
}
