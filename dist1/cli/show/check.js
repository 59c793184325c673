import { heading, paintFor, plural, row } from './paint.js';
const sentences = {
    page: 'page',
    quotation: 'citation',
    entry: 'entry',
    words: 'words',
    file: 'file',
};
export function checkText(report, output) {
    const paint = paintFor(output);
    const { problems, setAside } = report;
    const verdict = problems.length === 0
        ? paint.good('Every citation equals its slice, every entry follows from its accounts, and words lead to what is said.')
        : paint.warn(`${plural(problems.length, 'thing')} ${problems.length === 1 ? 'is' : 'are'} wrong.`);
    const counts = [
        plural(report.pages, 'page'),
        plural(report.accounts, 'account'),
        plural(report.entries, 'entry', 'entries'),
        plural(report.quotations, 'citation'),
    ];
    const wrong = problems.map(({ code, id, text }) => row(paint, 2, sentences[code], `${text} ${paint.dim(id)}`));
    const aside = setAside.map(page => row(paint, 2, page.stage, `${page.source}: ${page.message} ${paint.dim(page.code)}`));
    return (`${verdict}\n${counts.join(', ')}\n` +
        (wrong.length > 0 ? heading(paint, 'Wrong') + wrong.join('') : '') +
        (aside.length > 0 ? heading(paint, 'Set aside', plural(aside.length, 'page')) + aside.join('') : ''));
}
