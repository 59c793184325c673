import { prepare } from '../../register/prepared.js';
import { readPage } from '../read-page.js';
/** Reads a page, and takes of it what a register keeps. */
function preparePage(page) {
    const reading = readPage(page);
    return 'stage' in reading ? reading : prepare(reading);
}
/** What threads make of pages. */
export const makes = { reading: readPage, prepared: preparePage };
