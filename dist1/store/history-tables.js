import { sql } from 'kysely';
import { withTwins } from '../register/accounts/marks.js';
import { groupedBy } from '../register/words.js';
import { withQuotes } from './accounts.js';
import { makeIndexes, makeTable } from './schema.js';
const byNumber = new Intl.Collator('en', { numeric: true });
/** Ids stand on what accounts say: those of an earlier register that nothing tells apart are counted, as new ones are. */
async function countTwins(db) {
    const rows = await db.selectFrom('accounts').select(['id', 'page', 'data', 'quotes']).execute();
    for (const own of groupedBy(rows, ({ page }) => page).values()) {
        const sorted = own.sort((a, b) => byNumber.compare(a.id, b.id));
        const tellings = withTwins(sorted.map(({ data, quotes }) => withQuotes(data, quotes)));
        for (const { account, twin } of tellings) {
            if (twin === undefined)
                continue;
            const { data } = sorted.find(({ id }) => id === account.id);
            const set = { data: JSON.stringify({ ...JSON.parse(data), twin }) };
            await db.updateTable('accounts').set(set).where('id', '=', account.id).execute();
        }
    }
}
export async function addHistory(db) {
    await makeTable(db, 'entry_ids', { id: 'text key', account: 'text', anchor: 'text?', heir: 'text?' });
    await makeTable(db, 'history', {
        n: 'integer key',
        at: 'text?',
        entry: 'text',
        what: 'text',
        data: 'text',
        cause: 'text',
    });
    await makeTable(db, 'gone_pages', { page: 'text key', source: 'text', url: 'text?', at: 'text?' });
    await makeIndexes(db, { entry_ids_account: ['entry_ids', 'account'], history_entry: ['history', 'entry', 'n'] });
    await countTwins(db);
    // Ids of an earlier register are found by their first accounts; entries get their new ones when they are next looked at.
    await sql `insert into entry_ids (id, account) select entry, min(account) from entry_accounts group by entry`.execute(db);
    await sql `insert into stale select distinct component from accounts where true on conflict do nothing`.execute(db);
}
