import { officesNamed, reasonsInArabic } from '../app/index.js';
/** Why each date of a page is what it is. */
const whysIn = ({ stories }) => stories
    .flatMap(({ published, times, events }) => [published, ...[...times, ...events].map(({ date }) => date)])
    .flatMap(date => (date ? [date.why] : []));
/** On what its statements rest, and what was noticed of it. */
const notesIn = ({ stories, diagnostics, page }) => [
    // Readings kept by Isnad 0.1.0 do not tell it.
    ...stories.flatMap(({ statements }) => statements.flatMap(({ evidence }) => evidence?.why ?? [])),
    ...[...page.noticed, ...diagnostics].map(({ message }) => message),
];
/** What the reasons of a reading are in words: offices by their names, and all of them in Arabic. */
export function reasonsOf(reading) {
    const whys = whysIn(reading);
    return { officeNames: officesNamed(whys), reasons: reasonsInArabic([...whys, ...notesIn(reading)]) };
}
