import { byText } from '../words.js';
/** The participants as they were read: what people call them may change again. */
export const readParties = ({ participants, namings = [] }) => participants.map(party => {
    const naming = namings.find(({ to }) => to === party.id);
    return naming ? { ...party, id: naming.from } : party;
});
/** What tells an account from all others, whatever number its event has: its place in its page, and who took part as it was read. */
export function markOf(telling) {
    const { account, group, twin } = telling;
    const [start = 0, end = 0] = account.quotes.find(({ field }) => field === 'kind')?.span ?? [];
    const who = readParties(telling)
        .map(({ id }) => id)
        .sort(byText);
    return [account.page.slice(0, 16), account.story, start, end, group, ...who, ...(twin ? [twin] : [])].join(' ');
}
/** Those of one page that nothing else tells apart, counted. */
export function withTwins(tellings) {
    const times = new Map();
    return tellings.map(telling => {
        const mark = markOf(telling);
        const before = times.get(mark) ?? 0;
        times.set(mark, before + 1);
        return before === 0 ? telling : { ...telling, twin: before + 1 };
    });
}
