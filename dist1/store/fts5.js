import { sql } from 'kysely';
import { inBatches } from './accounts.js';
// Words in SQLite: a full-text table that keeps no text. It is one for all sorts of documents, since each table that a page
// is written to costs a transaction more than its words do.
const table = sql.table('found');
/** How much a word weighs where it stands: as the sort of document, in the headline, in the text, as what else a word may be, and as who is meant. */
const weights = [0, 4, 1, 0.3, 2];
/** How many pages may be taken in before what they wrote is put together: seldom, since pages come one by one. */
const settings = [
    ['automerge', 16],
    ['crisismerge', 64],
];
// The table takes letters of ASCII and digits for words, and what is listed; all else beyond ASCII is a letter to it.
const inWords = '-_:/.~';
const outside = /[^\p{L}\p{M}\p{N}_:/.~-]+/gu;
/** A word as the table can hold it. */
const asWord = (word) => word.replace(outside, '_').toLowerCase();
/** Stands in no word. All words of a column are made fit at once, since they are many. */
const between = '\0';
const outsideAll = /[^\p{L}\p{M}\p{N}_:/.~\0-]+/gu;
const column = (words) => words.join(between).replace(outsideAll, '_').toLowerCase().replaceAll(between, ' ');
const quoted = (words) => `"${words.map(asWord).join(' ')}"`;
/** A term in the language of the table. */
function asked({ phrase, also, who }) {
    const ways = [];
    if (phrase.length > 0)
        ways.push(`{head words} : ${quoted(phrase)}`);
    if (phrase.length === 1)
        ways.push(`also : ${quoted(phrase)}`);
    for (const other of also)
        ways.push(`{head words also} : ${quoted([other])}`);
    for (const id of who)
        ways.push(`who : ${quoted([id])}`);
    return `(${ways.join(' OR ')})`;
}
const everything = (part, terms) => [`part : ${part}`, ...terms.map(asked)].join(' AND ');
const columns = ['part', 'head', 'words', 'also', 'who'];
const columnNames = columns.join(' ');
const wordsIn = (doc, name) => name === 'part' ? doc.part : column(doc[name]);
const codeAt = (letters, at) => letters.at(at).codePointAt(0);
/** How much a word adds to the sum of its document: by its letters, its place and its column. The same stands in SQL below. */
function weightOf(word, at, name) {
    const letters = [...word];
    const middle = codeAt(letters, Math.floor(letters.length / 2));
    const ends = codeAt(letters, 0) + 7 * codeAt(letters, -1);
    return (columnNames.indexOf(name) + 1) * (at + 1) * (ends + 13 * middle + 31 * letters.length);
}
const weightInSql = `instr('${columnNames}', col) * ("offset" + 1) * (unicode(term) + 7 * unicode(substr(term, -1))
  + 13 * unicode(substr(term, length(term) / 2 + 1)) + 31 * length(term))`;
const rowOf = ({ id, part, head, words, also, who }) => sql `(${id}, ${part}, ${column(head)}, ${column(words)}, ${column(also)}, ${column(who)})`;
const rowsAtOnce = 60;
export const fts5 = {
    create: async (db) => {
        await sql
            .raw(`create virtual table if not exists found using fts5(part, head, words, also, who, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '${inWords}'")`)
            .execute(db);
        for (const [name, value] of settings)
            await sql.raw(`insert into found (found, rank) values ('${name}', ${value})`).execute(db);
    },
    add: async (db, docs) => {
        for (const some of inBatches(docs, rowsAtOnce))
            await sql `insert into ${table} (rowid, part, head, words, also, who) values ${sql.join(some.map(rowOf))}`.execute(db);
    },
    remove: async (db, ids) => {
        for (const some of inBatches(ids))
            await sql `delete from ${table} where rowid in (${sql.join(some)})`.execute(db);
    },
    clear: async (db) => {
        await sql `insert into ${table} (found) values ('delete-all')`.execute(db);
    },
    sums: async (db) => {
        await sql
            .raw(`create virtual table if not exists temp.found_words using fts5vocab(main, found, instance)`)
            .execute(db);
        const { rows } = await sql
            .raw(`select doc as id, sum(${weightInSql}) as sum from temp.found_words group by doc`)
            .execute(db);
        return new Map(rows.map(({ id, sum }) => [id, sum]));
    },
    sumOf: doc => {
        let sum = 0;
        for (const name of columns)
            for (const [at, word] of wordsIn(doc, name).split(' ').filter(Boolean).entries())
                sum += weightOf(word, at, name);
        return sum;
    },
    matches: (part, terms) => {
        const rank = sql `bm25(${table}, ${sql.join(weights)})`;
        // Without a limit of its own the rows would be made where the rank of a row is not known any more.
        return sql `(select rowid as id, ${rank} as rank from ${table} where ${table} match ${everything(part, terms)} limit -1)`;
    },
};
