const width = 24;
const patience = 300;
const interval = 100;
function barText({ done, total }) {
    if (!total)
        return '';
    const share = Math.min(done / total, 1);
    const full = Math.round(share * width);
    return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(Math.round(share * 100)).padStart(3)} %  `;
}
/** A line that is drawn over and over on a terminal, once the work turns out to be long. */
export function progressBar(out, now = Date.now) {
    if (!out.isTerminal)
        return { draw: () => { }, clear: () => { } };
    const start = now();
    let last = 0;
    let drawn = false;
    return {
        draw: ({ progress, added, known, failed }) => {
            const time = now();
            if (time - start < patience || time - last < interval)
                return;
            last = time;
            drawn = true;
            const pages = (added + known + failed).toLocaleString('en');
            void out.print(`\r\x1b[K${barText(progress)}${pages} pages${failed > 0 ? `, ${failed} failed` : ''}`);
        },
        clear: () => {
            if (drawn)
                void out.print('\r\x1b[K');
            drawn = false;
        },
    };
}
