/** Whoever asks while others are served is not served before these: so that what asks at one time can be done at one time. */
const nextTurn = () => new Promise(resolve => setImmediate(resolve));
/**
 * Does at once what is asked for at once, in the order in which it was asked for. Where it fails together, each is done alone, and
 * only what fails alone has failed; unless it fails in a way that is the same for all.
 */
export function together(most, atOnce, isOfAll) {
    const waiting = [];
    let working = false;
    const serve = async (some) => {
        try {
            const results = await atOnce(some.map(({ item }) => item));
            for (const [i, { resolve }] of some.entries())
                resolve(results[i]);
        }
        catch (cause) {
            if (some.length === 1 || isOfAll(cause))
                for (const { reject } of some)
                    reject(cause);
            else
                for (const each of some)
                    await serve([each]);
        }
    };
    const work = async () => {
        working = true;
        await nextTurn();
        while (waiting.length > 0)
            await serve(waiting.splice(0, most));
        working = false;
    };
    return item => new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        if (!working)
            void work();
    });
}
