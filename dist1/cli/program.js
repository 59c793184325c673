import { Command, CommanderError, Option } from 'commander';
import { IsnadError } from '../model/errors.js';
import { version } from '../model/version.js';
import { exits, makeContext } from './context.js';
import { asIsnadError, errorText, exitOf } from './errors.js';
import { addKeeping } from './program-correct.js';
import { milliseconds, webOptions } from './web-options.js';
// Commands are loaded when they are called: `isnad --version` loads no knowledge and no store.
const examples = `
Examples:
  $ isnad read page.txt                                  what one page tells
  $ isnad read --json pages/ | jq .stories[0].events     the same for programs
  $ isnad chains page.txt                                who says so, and from whom he has it
  $ isnad dates page.txt                                 when, by which rule, counted from where
  $ isnad add pages/ --outlet "Al-Ahram"                 into the register
  $ isnad add https://news.example/rss                   the pages of a feed
  $ isnad watch feeds.opml --interval 15m                what is new, from now on
  $ isnad timeline --with "Abbas Araghchi" --from 2025-01-01
  $ isnad search "ceasefire" --state Egypt               words and names, however spelled
  $ isnad export --format csv --out entries.csv          what fits, in the formats of others
  $ isnad compare 3f2a                                   who says what of one entry
  $ isnad correct join 3f2a 9b1c --why "one call"        what people know better
  $ isnad who "Abbas Araghchi"                           names, offices, contacts, statements
  $ isnad world EGY/foreign-minister --at 2014-03-01     who held an office
  $ isnad serve                                          the register in the browser
  $ isnad frames PROTEST                                 by which words an event is known

Exit status: 0 all done, 1 something failed, 2 wrong use.`;
const sources = 'addresses of pages, feeds and sitemaps; pages as text, HTML, MHTML, JSON or JSONL, archives of them (WARC, ZIP, tar), also gzipped; folders of all these; or - for standard input';
const published = () => new Option('--published <date>', 'the date of pages that do not tell it, in ISO form');
const outlet = () => new Option('--outlet <name>', 'the outlet of pages that do not tell it');
const fields = () => new Option('--fields <names>', 'what the fields of JSON are called: a scraper, or text=content,published=date');
const register = () => new Option('--register <file>', 'the register (else $ISNAD_REGISTER, else in your data folder)');
const json = (what) => new Option('--json', what);
function addReading(program, context, finish) {
    program
        .command('read')
        .description('read pages and print what they tell')
        .argument('<paths...>', sources)
        .addOption(json('one reading a line'))
        .addOption(published())
        .addOption(fields())
        .addOption(outlet())
        .action(async (paths, options) => finish(await (await import('./commands/read.js')).read(paths, options, context)));
    program
        .command('dates')
        .description('the expressions of time in pages: values, bounds, anchors, rules')
        .argument('<paths...>', sources)
        .addOption(json('one expression a line'))
        .addOption(published())
        .addOption(fields())
        .action(async (paths, options) => finish(await (await import('./commands/dates.js')).dates(paths, options, context)));
    program
        .command('chains')
        .description('who has it from whom: each chain of pages as a line, with what it tells and on what that rests')
        .argument('<paths...>', sources)
        .addOption(json('one chain a line'))
        .addOption(published())
        .addOption(fields())
        .addOption(outlet())
        .action(async (paths, options) => finish(await (await import('./commands/chains.js')).chains(paths, options, context)));
    program
        .command('add')
        .description('read pages into the register')
        .argument('<paths...>', sources)
        .addOption(published())
        .addOption(fields())
        .addOption(outlet())
        .addOption(register())
        .action(async (paths, options) => finish(await (await import('./commands/add.js')).add(paths, options, context)));
    // Whatever reads pages reads them from the web, too.
    for (const command of program.commands)
        webOptions(command);
}
function addWatching(program, context, finish) {
    webOptions(program
        .command('watch')
        .description('follow feeds and sitemaps: add what is new to the register, again and again')
        .argument('<feeds...>', 'OPML files, files with one address a line, or addresses of feeds, sitemaps and OPML')
        .addOption(new Option('--interval <time>', 'how often each is asked (15m): 90s, 15m, 2h').argParser(milliseconds))
        .option('--once', 'ask each once, due or not, and end')
        .addOption(outlet())
        .addOption(json('what happens, one thing a line'))
        .addOption(register())).action(async (feeds, options) => finish(await (await import('./commands/watch.js')).watch(feeds, options, context)));
}
const oneMore = (value, before) => [...(before ?? []), value];
function count(value) {
    const number = Number(value);
    return Number.isInteger(number) ? number : Number.NaN;
}
/** What entries are narrowed by, wherever they are listed. */
function filters(command) {
    return command
        .addOption(new Option('--with <name>', 'only with this person, office, body or state, in any spelling; may be repeated').argParser(oneMore))
        .option('--state <name>', 'only with whoever acts for this state')
        .option('--kind <kind>', 'only of this kind (call, meeting, visit …) or PLOVER type')
        .option('--status <status>', 'only so: happened, planned, denied, disputed …')
        .option('--outlet <name>', 'only told by this outlet')
        .option('--origin <name>', 'only resting on this origin: an institution, an agency, a witness')
        .option('--from <date>', 'from this day on')
        .option('--to <date>', 'up to this day')
        .addOption(new Option('--limit <count>', 'how many').argParser(count))
        .option('--after <place>', 'go on behind this place, which the part before has told');
}
function addSearch(program, context, finish) {
    filters(program
        .command('search')
        .description('find words in stories, statements and entries, and whoever is meant by them')
        .argument('[words...]', 'all of them, however they are spelled; "in quotation marks" in that order'))
        .option('--in <part>', 'only in entries, statements or stories')
        .addOption(json('one thing found a line'))
        .addOption(register())
        .action(async (words, options) => finish(await (await import('./commands/search.js')).search(words, options, context)));
}
function addLooking(program, context, finish) {
    filters(program.command('timeline').description('list entries by date, undated ones last'))
        .option('--newest', 'the newest days first')
        .option('--count', 'only how many, of which kinds and statuses, from which outlets and origins')
        .addOption(json('one entry a line'))
        .addOption(register())
        .action(async (options) => finish(await (await import('./commands/timeline.js')).timeline(options, context)));
    program
        .command('show')
        .description('one entry: what it says, who says so, and why these accounts are one')
        .argument('<entry>', 'the id of an entry, or enough of its beginning')
        .option('--history', 'what became of it since it was first made, and why')
        .addOption(json('the entry'))
        .addOption(register())
        .action(async (entry, options) => finish(await (await import('./commands/entry.js')).show(entry, options, context)));
    program
        .command('compare')
        .description('the accounts of one entry side by side, field by field')
        .argument('<entry>', 'the id of an entry, or enough of its beginning')
        .addOption(json('the fields'))
        .addOption(register())
        .action(async (entry, options) => finish(await (await import('./commands/entry.js')).compare(entry, options, context)));
}
// The app tells what there is; help must not load it.
const formats = 'jsonl, csv, parquet, plover (JSON), polecat (its 40 columns), jsonld (schema.org), webannotation (W3C), graphml, ics, markdown, html';
function addExporting(program, context, finish) {
    filters(program
        .command('export')
        .description('entries in the formats of others: on standard output, or in a file')
        .requiredOption('--format <format>', formats))
        .option('--entry <entry>', 'this entry alone: its id, or enough of its beginning')
        .option('--rows <rows>', 'of csv and parquet: a row for each of the entries, or of their accounts', 'entries')
        .option('--newest', 'the newest days first')
        .option('--out <file>', 'where it is written')
        .addOption(register())
        .action(async (options) => finish(await (await import('./commands/export.js')).exportAs(options, context)));
}
function addAsking(program, context, finish) {
    program
        .command('who')
        .description('what the register holds about a person, an office, a body or a state')
        .argument('<name>', 'a name in Arabic or Latin letters, enough of one, a title, or an id')
        .option('--from <date>', 'only what was told from this day on')
        .option('--to <date>', 'only what was told up to this day')
        .addOption(json('all of it'))
        .addOption(register())
        .action(async (name, options) => finish(await (await import('./commands/who.js')).who(name, options, context)));
}
function addServing(program, context, finish) {
    const serve = program
        .command('serve')
        .description('the register as a page in the browser, and as an API for programs')
        .addOption(new Option('--port <number>', 'where to listen').argParser(count).default(4747))
        .option('--host <address>', 'the address to listen at; others than the loopback can be reached from outside', 'localhost')
        .option('--name <name>', 'a name under which it may be asked besides (may be repeated)', oneMore)
        .option('--writable', 'pages may be added and entries corrected by whoever has the token')
        .option('--token <token>', 'the token (else $ISNAD_TOKEN, else a new one, which is told)')
        .option('--cors <origin>', 'a page of the web that may ask the API (may be repeated)', oneMore)
        .addOption(new Option('--rate <count>', 'requests in a minute from one address').argParser(count).default(1200))
        .option('--watch <feeds>', 'follow these feeds meanwhile, as isnad watch does (may be repeated)', oneMore)
        .addOption(new Option('--interval <time>', 'how often each feed is asked (15m): 90s, 15m, 2h').argParser(milliseconds))
        .option('--webhook <url>', 'tell this address what changes (may be repeated)', oneMore)
        .option('--webhook-secret <secret>', 'what that is signed with (else $ISNAD_WEBHOOK_SECRET)')
        .addOption(register())
        .action(async (options) => finish(await (await import('./commands/serve.js')).serve(options, context)));
    webOptions(serve);
    program
        .command('mcp')
        .description('the register for an assistant: the Model Context Protocol over standard input and output')
        .addOption(register())
        .action(async (options) => finish(await (await import('./commands/mcp.js')).mcp(options, context)));
}
function addFrames(program, context, finish) {
    program
        .command('frames')
        .description('what is read of events: the types and modes with their words, and how many examples hold them')
        .argument('[type]', 'a PLOVER type, or contacts; without it all of them, a line each')
        .addOption(json('one type a line'))
        .action(async (type, options) => finish(await (await import('./commands/frames.js')).frames(type, options, context)));
}
function addProving(program, context, finish) {
    program
        .command('explain')
        .description('which rules saw a place of a page')
        .argument('<file>', 'a page, or - for standard input')
        .requiredOption('--at <offset>', 'a place in the text: UTF-16 units from its start, or line:column')
        .addOption(published())
        .action(async (file, options) => finish(await (await import('./commands/explain.js')).explain(file, options, context)));
    program
        .command('check')
        .description('prove that every citation and every entry still holds')
        .addOption(json('the report'))
        .addOption(register())
        .action(async (options) => finish(await (await import('./commands/check.js')).check(options, context)));
}
const listed = (value) => value.split(',');
function addWorldUpdate(world, context, finish) {
    world
        .command('update')
        .description('ask Wikidata who heads states and governments, and add it with its source')
        .option('--endpoint <url>', 'a SPARQL service over Wikidata (else $ISNAD_SPARQL, else query.wikidata.org)')
        .addOption(new Option('--states <codes>', 'only these states: EGY,JOR (else all)').argParser(listed))
        .addOption(new Option('--office <office=item>', 'who held this office, too: JOR/foreign-minister=Q…').argParser(oneMore))
        .option('--into <folder>', 'complete the tables of a clone (knowledge/world) and not your own')
        .option('--dry-run', 'tell what would be added, and write nothing')
        .action(async (options) => finish(await (await import('./commands/world-update.js')).worldUpdate(options, context)));
}
/** `isnad world NAME` looks up; what changes the tables is a command within it. */
function addWorld(program, context, finish) {
    const world = program
        .command('world')
        .description('what the tables know: who held an office, which offices somebody held')
        .helpCommand(false)
        .argument('[name]', 'an office (EGY/foreign-minister, or as the news says it), a person, a state or a body')
        .option('--at <date>', 'at this day, month or year; without it all terms are shown')
        .addOption(json('what was found'))
        .action(async (name, options) => finish(await (await import('./commands/world.js')).world(name, options, context)));
    addWorldUpdate(world, context, finish);
}
// Settings of the program do not reach commands that were made by hand.
function settle(command) {
    for (const each of command.commands) {
        each.copyInheritedSettings(command);
        settle(each);
    }
}
function makeProgram(context, finish) {
    const program = new Command('isnad')
        .description('Reads Arabic news and keeps a cited register of who met whom, when, about what – and who says so.')
        .version(version)
        .configureHelp({ sortSubcommands: false, helpWidth: context.out.columns })
        .configureOutput({
        writeOut: text => void context.out.print(text),
        writeErr: text => void context.err.print(text),
        outputError: () => { },
    })
        .showSuggestionAfterError()
        .helpCommand(false)
        .exitOverride()
        .addHelpText('after', examples);
    addReading(program, context, finish);
    addWatching(program, context, finish);
    addSearch(program, context, finish);
    addLooking(program, context, finish);
    addExporting(program, context, finish);
    addAsking(program, context, finish);
    addServing(program, context, finish);
    addKeeping(program, context, finish);
    addWorld(program, context, finish);
    addFrames(program, context, finish);
    addProving(program, context, finish);
    settle(program);
    return program;
}
const wrongUse = (error) => new IsnadError('usage', error.message.replace(/^error: /u, ''), 'See isnad --help');
async function exitAfter(cause, { err }) {
    const isHelp = cause instanceof CommanderError && /^commander\.(?:help|version)/u.test(cause.code);
    if (isHelp)
        return cause.exitCode === 0 ? exits.done : exits.usage;
    const error = cause instanceof CommanderError ? wrongUse(cause) : asIsnadError(cause);
    await err.print(errorText(error));
    return exitOf(error);
}
export async function runProgram(argv, context = makeContext()) {
    let exit = exits.done;
    try {
        await makeProgram(context, made => {
            exit = made;
        }).parseAsync(argv);
    }
    catch (cause) {
        exit = await exitAfter(cause, context);
    }
    const { broken } = context.out;
    if (broken) {
        exit = exits.failed;
        await context.err.print(errorText(new IsnadError('internal', `Writing failed: ${broken.message}`, 'Is the disk full?')));
    }
    return exit;
}
