import { exits } from '../context.js';
export async function check(options, { out }) {
    const app = await import('../../app/index.js');
    const { checkText } = await import('../show/check.js');
    const report = await app.check(options.register);
    await out.print(options.json ? `${JSON.stringify(report)}\n` : checkText(report, out));
    return report.problems.length > 0 ? exits.failed : exits.done;
}
