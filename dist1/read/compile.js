import { arabicFold } from '../arabic/fold.js';
import { compileOutlets } from '../knowledge/outlets.js';
import { packPlain } from '../knowledge/plain.js';
import { compileRows } from '../knowledge/rows.js';
import { loadWorld } from '../knowledge/world.js';
import { compilePage } from '../page/index.js';
import { compilePloverRules } from './events/plover/index.js';
import { compileBearers, compileHomes } from './mentions/index.js';
import { compileTimes } from './times/index.js';
import { compileLexicon } from './vocabulary.js';
const plain = (make) => () => new TextEncoder().encode(packPlain(make()));
/** The files that the build makes of knowledge and program, to be made and written in this order: people are found by their rows. */
export const compiled = [
    ['rows.bin', compileRows],
    ['page.json', plain(compilePage)],
    ['times.json', plain(compileTimes)],
    ['plover.json', plain(compilePloverRules)],
    ['homes.json', plain(() => compileHomes(loadWorld()))],
    ['outlets.json', plain(() => compileOutlets(arabicFold()))],
    ['bearers.json', plain(() => compileBearers(loadWorld()))],
    ['lexicon.bin', compileLexicon],
];
