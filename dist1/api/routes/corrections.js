import { record } from '../asked.js';
/** What people said, as every route tells it that shows or changes it. */
export const correctionsTold = ({ corrections, entities }) => ({
    corrections: corrections.map(each => ({ ...each })),
    entities: record(entities),
});
