import { z } from 'zod';
// What several tools are asked by.
const name = z.string().min(1).max(300);
/** Longer answers than that fill the memory of whoever asks. */
const mostEntries = 50;
export const filters = {
    with: z
        .array(name)
        .max(10)
        .optional()
        .describe('names of persons, offices, bodies or states, in Arabic or Latin letters, however spelled, or ids; an entry has each of them'),
    state: name.optional().describe('only with whoever acts for this state, e.g. "Egypt" or "EGY"'),
    kind: name
        .optional()
        .describe('call, meeting, visit, message, talks, negotiation, summit; or a PLOVER type such as ACCUSE, THREATEN, ASSAULT, AGREE'),
    status: name.optional().describe('happened, ongoing, planned, possible, denied, cancelled, disputed'),
    outlet: name.optional().describe('only told by this outlet'),
    origin: name.optional().describe('only resting on this origin: an institution, an agency, a witness'),
    from: name.optional().describe('from this day, month or year on: 2025-10-07, 2025-10, 2025'),
    to: name.optional().describe('up to this day, month or year'),
};
export const limit = (usual) => z.int().min(1).max(mostEntries).optional().describe(`how many, up to ${mostEntries} (${usual})`);
export const after = name.optional().describe('`next` of the part before, with the same question');
export const entryId = name.describe('the id of an entry, e.g. "entry:3f2a9c1b04de", or enough of its beginning');
