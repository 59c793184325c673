#!/usr/bin/env node
import { version } from '../model/version.js';
const asked = process.argv.slice(2);
// Asked for by scripts again and again: answered before anything else is loaded.
if (asked.length === 1 && (asked[0] === '--version' || asked[0] === '-V'))
    process.stdout.write(`${version}\n`);
else {
    const [{ runProgram }, { makeContext }] = await Promise.all([import('./program.js'), import('./context.js')]);
    const context = makeContext();
    process.exitCode = await runProgram(process.argv, context);
    // Nobody reads any more: what still waits on standard input must not keep the program.
    if (context.out.closed)
        process.exit();
}
