// Errors are worded for the command line. Other faces have parameters where it has options, and no commands.
const parameters = 'after|as|at|by|entry|format|from|in|kind|limit|newest|origin|outlet|page|published|rows|state|status|title|to|url|why|with';
const option = new RegExp(`--(?=(?:${parameters})\\b)`, 'gu');
const withoutDashes = (text) => text.replace(option, '');
/** What only whoever sits at a terminal can do. */
const ofTerminal = /\bisnad [a-z]|--[a-z]/u;
/** What is wrong and what to do, for whoever does not ask from the command line. */
export function withoutTerminal({ message, advice }) {
    const told = withoutDashes(advice);
    return {
        message: withoutDashes(message),
        advice: ofTerminal.test(told) ? `At a terminal, ${told.replace(/^./u, first => first.toLowerCase())}` : told,
    };
}
