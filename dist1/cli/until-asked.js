/** Aborts when the user, or the system, asks the program to end; a second time ends it at once. */
export function untilAsked() {
    const asked = new AbortController();
    const end = () => {
        done();
        asked.abort();
    };
    const done = () => {
        process.off('SIGINT', end);
        process.off('SIGTERM', end);
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
    return { signal: asked.signal, done };
}
