import { Option } from 'commander';
const register = () => new Option('--register <file>', 'the register (else $ISNAD_REGISTER, else in your data folder)');
const json = (what) => new Option('--json', what);
const entry = 'the id of an entry, or enough of its beginning';
const examples = `
Examples:
  $ isnad correct join 3f2a 9b1c --why "one call, told on two days"
  $ isnad correct split 3f2a 2 5 --why "these tell the second call"
  $ isnad correct set 3f2a date 2015-07-23 --why "the palace's own page says so"
  $ isnad correct set 3f2a place none --why "it is the place of the paper"
  $ isnad correct name person:~s-l-m person:salim-al-aqil --why "his full name is in the next line"
  $ isnad correct not-news page.txt --why "a quiz"
  $ isnad correct undo 3

Accounts are named by the numbers that isnad show gives them. What was read is kept, and shown beside.`;
function addCorrections(program, context, finish) {
    const correct = program
        .command('correct')
        .description('say against what was read: which accounts are one, what a field is, who somebody is')
        .helpCommand(false)
        .addHelpText('after', examples);
    const made = async (wanted, options) => finish(await (await import('./commands/correct.js')).correct(wanted, options, context));
    const said = (command) => command
        .addOption(new Option('--by <name>', 'who says so (else $USER)'))
        .addOption(json('the correction'))
        .addOption(register());
    const why = (command) => said(command.requiredOption('--why <text>', 'why'));
    why(correct.command('join').description('two entries are one').argument('<entry>', entry).argument('<other>', entry)).action((a, b, options) => made({ what: 'join', a, b }, options));
    why(correct
        .command('split')
        .description('some accounts of an entry tell another occurrence than the rest')
        .argument('<entry>', entry)
        .argument('<accounts...>', 'their numbers, as isnad show has them')).action((of, accounts, options) => made({ what: 'split', entry: of, accounts }, options));
    why(correct
        .command('set')
        .description('a field of an entry is otherwise: status, kind, date, place, participants, initiator, host, mediators')
        .argument('<entry>', entry)
        .argument('<field>', 'its name')
        .argument('<value...>', 'names, ids, a date; none for none')).action((of, field, values, options) => made({ what: 'set', entry: of, field, values }, options));
    why(correct
        .command('name')
        .description('whom the reader did not know is somebody known')
        .argument('<who>', 'his name or id in the register')
        .argument('<as>', 'who he is: a name or an id of the register or of the tables')).action((who, as, options) => made({ what: 'name', who, as }, options));
    why(correct
        .command('not-news')
        .description('a page tells nothing that belongs into the register')
        .argument('<page>', 'its source, its address or its id')).action((page, options) => made({ what: 'not-news', page }, options));
    said(correct
        .command('undo')
        .description('take a correction back')
        .argument('<number>', 'its number')
        .addOption(new Option('--why <text>', 'why'))).action(async (n, options) => finish(await (await import('./commands/correct.js')).undo(n, options, context)));
    correct
        .command('list')
        .description('all corrections: who, when, why, and whether they hold')
        .addOption(json('one correction a line'))
        .addOption(register())
        .action(async (options) => finish(await (await import('./commands/correct.js')).list(options, context)));
}
export function addKeeping(program, context, finish) {
    addCorrections(program, context, finish);
    program
        .command('remove')
        .description('take pages out of the register, as if they had never come')
        .argument('<pages...>', 'their sources, their addresses or their ids')
        .option('--all', 'all pages of a name, where several have it')
        .addOption(json('what was taken out'))
        .addOption(register())
        .action(async (pages, options) => finish(await (await import('./commands/keep.js')).remove(pages, options, context)));
    program
        .command('rebuild')
        .description('read all pages again that another version has read, and derive every entry anew')
        .addOption(json('what came of it'))
        .addOption(register())
        .action(async (options) => finish(await (await import('./commands/keep.js')).rebuild(options, context)));
}
