import { outputTo } from './output.js';
export const exits = { done: 0, failed: 1, usage: 2 };
export const makeContext = () => ({
    out: outputTo(process.stdout),
    err: outputTo(process.stderr),
    // Opened only when it is read: a terminal that is opened would keep the program waiting.
    get stdin() {
        return process.stdin;
    },
});
