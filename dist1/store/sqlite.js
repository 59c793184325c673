import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Kysely, Migrator, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import { codeOf, IsnadError, messageOf } from '../model/errors.js';
import { fts5 } from './fts5.js';
import { sqlStore } from './sql-store.js';
import { migrations, schemaVersion } from './tables.js';
/** «ISND»: how a register is told from any other SQLite file. */
const applicationId = 0x49534e44;
const notARegister = (path, cause) => new IsnadError('register/not-a-register', `${path} is not a register of Isnad.`, 'Name another file with --register, or leave it out.', cause);
const broken = (path, cause) => new IsnadError('register/broken', `The register ${path} is damaged.`, 'Take it from a backup, or add the pages to a new register.', cause);
const readOnly = (path, cause) => new IsnadError('register/read-only', `${path} cannot be written.`, 'Name a file in a folder that you may write to with --register.', cause);
const reasonOf = (cause) => codeOf(cause) || messageOf(cause);
/** What went wrong, from the codes of SQLite and of the file system. */
function sqliteError(path, cause) {
    const code = reasonOf(cause);
    const text = messageOf(cause);
    if (/^SQLITE_FULL|ENOSPC|EDQUOT/u.test(code)) {
        return new IsnadError('register/no-space', `There is no space left for ${path}.`, 'Free some space and add the pages again: nothing registered is lost.', cause);
    }
    if (/^SQLITE_(BUSY|LOCKED)/u.test(code)) {
        return new IsnadError('register/busy', `Another program is writing to ${path}.`, 'Wait until it has finished and try again.', cause);
    }
    if (/^SQLITE_NOTADB/u.test(code))
        return notARegister(path, cause);
    if (/^SQLITE_(READONLY|PERM|CANTOPEN)|EACCES|EPERM|EROFS|unable to open/iu.test(`${code} ${text}`)) {
        return readOnly(path, cause);
    }
    if (/^SQLITE_(CORRUPT|IOERR)/u.test(code))
        return broken(path, cause);
    return new IsnadError('internal', `The register ${path} failed: ${text}`, 'Please report this with the message.', cause);
}
/**
 * Makes a folder and those above it, one by one: where the system lets nobody make one, as under /proc, the recursive
 * way of Node never comes back.
 */
function makeFolder(folder) {
    if (existsSync(folder))
        return;
    const above = dirname(folder);
    if (above !== folder)
        makeFolder(above);
    try {
        mkdirSync(folder);
    }
    catch (cause) {
        // Another process may have made it meanwhile.
        if (codeOf(cause) !== 'EEXIST')
            throw cause;
    }
}
const noRoom = new Set(['ENOSPC', 'EDQUOT']);
function makeFolderOf(path) {
    const folder = resolve(dirname(path));
    try {
        makeFolder(folder);
        if (!statSync(folder).isDirectory())
            throw new Error(`${folder} is no folder`);
    }
    catch (cause) {
        throw noRoom.has(reasonOf(cause)) ? sqliteError(path, cause) : readOnly(path, cause);
    }
}
const magic = 'SQLite format 3\0';
/** Refuses what is plainly no register before SQLite touches it; creates the folder of a new one. */
function prepare(path, create) {
    if (!existsSync(path)) {
        if (!create)
            throw new IsnadError('input/not-found', `There is no register at ${path}.`, 'Add pages first: isnad add PATHS… --register FILE');
        makeFolderOf(path);
        return;
    }
    const stat = statSync(path);
    if (!stat.isFile())
        throw notARegister(path);
    if (stat.size === 0)
        return;
    const head = Buffer.alloc(magic.length);
    const file = openSync(path, 'r');
    try {
        readSync(file, head, 0, magic.length, 0);
    }
    finally {
        closeSync(file);
    }
    if (head.toString('latin1') !== magic)
        throw notARegister(path);
}
function pragma(database, name) {
    const row = database.prepare(`pragma ${name}`).get();
    return row?.[name];
}
/** SQLite waits without letting this process do anything else, so it waits a little and we wait the rest. */
const patience = 20;
/** Pages of the file that are kept at hand, in kilobytes: words are written all over the index. */
const atHand = 32_000;
/** What is written waits in the log for so many pages: what is written again and again meanwhile goes into the file once. */
const inLog = 4000;
function configure(database, options) {
    database.exec(`pragma busy_timeout = ${patience}`);
    if (options.maxPages)
        database.prepare(`pragma max_page_count = ${options.maxPages}`).get();
    database.prepare('pragma journal_mode = wal').get();
    database.exec('pragma synchronous = full');
    database.exec(`pragma cache_size = -${atHand}`);
    database.prepare(`pragma wal_autocheckpoint = ${inLog}`).get();
}
const isEmpty = (database) => database.prepare('select count(*) as n from sqlite_master').get().n === 0;
/** The schema version of a register; 0 when nothing is in the file yet. */
function versionOf(database, path) {
    if (isEmpty(database))
        return 0;
    if (pragma(database, 'application_id') !== applicationId)
        throw notARegister(path);
    const row = database.prepare(`select value from meta where key = 'schema'`).get();
    const version = Number(row?.value);
    if (!Number.isInteger(version))
        throw broken(path, new Error('no schema version'));
    return version;
}
async function migrate(db) {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
    const { error } = await migrator.migrateToLatest();
    if (error)
        throw error;
    await fts5.create(db);
    await sql.raw(`pragma application_id = ${applicationId}`).execute(db);
    const value = String(schemaVersion);
    await db
        .insertInto('meta')
        .values({ key: 'schema', value })
        .onConflict(oc => oc.column('key').doUpdateSet({ value }))
        .execute();
}
const isBusy = (cause) => /^SQLITE_BUSY/u.test(codeOf(cause));
const pause = (ms) => new Promise(resolve => setTimeout(resolve, ms));
/** Tries until no other writer is in the way, or for as long as the options allow. */
async function whenFree(work, options) {
    for (let left = options.busyTimeout ?? 10_000;; left -= 2 * patience) {
        try {
            return await work();
        }
        catch (cause) {
            if (!isBusy(cause) || left <= 0)
                throw cause;
            await pause(patience);
        }
    }
}
function connect(path, options) {
    const line = {
        current: new Database(path),
        renew: () => {
            line.current.close();
            line.current = new Database(path);
            configure(line.current, options);
        },
    };
    return line;
}
/**
 * kysely begins transactions late; a writer takes its place at once, so that what it reads stays true until it commits.
 * A statement of libsql that failed stays open and would stop every later commit: the connection is replaced then.
 */
function immediately(db, line, options) {
    return work => db.connection().execute(async (connection) => {
        await whenFree(async () => line.current.exec('begin immediate'), options);
        try {
            const result = await work(connection);
            line.current.exec('commit');
            return result;
        }
        catch (cause) {
            rollBack(line);
            throw cause;
        }
    });
}
/** The first error is the one that tells: a full disk may have ended the transaction already. */
function rollBack(line) {
    try {
        line.current.exec('rollback');
    }
    catch {
        // Nothing was left to roll back.
    }
    line.renew();
}
/** So many statements are kept for when they are asked for again; those of other lengths of lists come and go. */
const mostStatements = 400;
/** Statements of a connection by their text: to prepare one takes longer than to run it. */
function statementsOf(line) {
    let of = line.current;
    const known = new Map();
    return text => {
        if (of !== line.current || known.size > mostStatements)
            known.clear();
        of = line.current;
        const had = known.get(text);
        if (had)
            return had;
        const made = of.prepare(text);
        known.set(text, made);
        return made;
    };
}
function engineOf(line, path, options) {
    // libsql has the interface of better-sqlite3, which is what the dialect was made for.
    const database = { prepare: statementsOf(line), close: () => line.current.close() };
    const db = new Kysely({ dialect: new SqliteDialect({ database: database }) });
    return {
        db,
        index: fts5,
        transact: immediately(db, line, options),
        integrity: async () => {
            const { rows } = await sql `pragma integrity_check`.execute(db);
            return rows.map(row => row.integrity_check).filter(text => text !== 'ok');
        },
        errorOf: cause => sqliteError(path, cause),
        close: async () => {
            // Leaves one file behind that can be copied, unless somebody else is still at work.
            await sql `pragma wal_checkpoint(truncate)`.execute(db).catch(() => undefined);
            await db.destroy();
        },
    };
}
async function openEngine(path, options) {
    prepare(path, options.create ?? true);
    const line = connect(path, options);
    try {
        const before = versionOf(line.current, path);
        if (before > schemaVersion) {
            throw new IsnadError('register/newer', `${path} was made by a newer Isnad (version ${before} of the register).`, 'Install the newer Isnad, or name another file with --register.');
        }
        await whenFree(async () => configure(line.current, options), options);
        const engine = engineOf(line, path, options);
        if (before < schemaVersion) {
            await engine.transact(async (db) => (versionOf(line.current, path) < schemaVersion ? migrate(db) : undefined));
        }
        return engine;
    }
    catch (cause) {
        line.current.close();
        throw cause;
    }
}
/** Opens a register in one SQLite file, or makes a new one. */
export async function openSqlite(path, options = {}) {
    try {
        return sqlStore(await openEngine(path, options), options.now ?? (() => null));
    }
    catch (cause) {
        throw cause instanceof IsnadError ? cause : sqliteError(path, cause);
    }
}
