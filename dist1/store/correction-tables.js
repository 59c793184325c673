import { makeIndexes, makeTable } from './schema.js';
export async function addCorrections(db) {
    await makeTable(db, 'corrections', {
        n: 'integer key',
        what: 'text',
        data: 'text',
        by: 'text',
        why: 'text?',
        at: 'text',
        undone: 'text?',
    });
    await makeTable(db, 'correction_pages', { correction: 'integer', page: 'text' }, ['page', 'correction']);
    await makeTable(db, 'correction_holds', {
        correction: 'integer key',
        state: 'text',
        overruled_by: 'integer?',
        effect: 'text?',
    });
    await makeIndexes(db, { correction_pages_correction: ['correction_pages', 'correction'] });
}
