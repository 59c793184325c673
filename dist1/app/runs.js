import { isWebAddress } from '../acquire/web/addresses.js';
export function runsOf(paths) {
    const runs = [];
    for (const path of paths) {
        const web = isWebAddress(path);
        const last = runs.at(-1);
        if (last?.web === web)
            last.paths.push(path);
        else
            runs.push({ web, paths: [path] });
    }
    return runs;
}
