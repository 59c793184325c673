/**
 * Lets those who come go on together: as soon as so many wait, else so many milliseconds after the first. The first ones of all go
 * on at once, so that a few wait for nobody.
 */
export function inCompany(many, patience) {
    let come = 0;
    let waiting = [];
    let timer;
    const go = () => {
        clearTimeout(timer);
        const all = waiting;
        waiting = [];
        for (const goOn of all)
            goOn();
    };
    return () => new Promise(resolve => {
        come++;
        if (come <= many) {
            resolve();
            return;
        }
        waiting.push(resolve);
        if (waiting.length === many)
            go();
        else if (waiting.length === 1)
            timer = setTimeout(go, patience);
    });
}
