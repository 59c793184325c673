import { compileLanguage } from '../arabic/language.js';
import { addNumberWords } from '../arabic/numbers/words.js';
import { table } from '../knowledge/load.js';
import { loadWorld } from '../knowledge/world.js';
import { addContactWords, addTopics } from './events/index.js';
import { addPloverWords } from './events/plover/index.js';
import { addNames } from './mentions/index.js';
import { addStatementWords } from './statements/index.js';
import { addTimeWords } from './times/index.js';
import { addWords } from './words.js';
/**
 * The lexicon with the words of all layers, as the file that the program opens. Run by the build: what reading knows of
 * single words is settled here, and nothing is added later. Senses of a word stand in the order in which they are added.
 */
export const compileLexicon = () => compileLanguage(language => {
    addNumberWords(language.lexicon, table('arabic/numbers'));
    addWords(language);
    addTimeWords(language);
    addContactWords(language);
    addPloverWords(language);
    addStatementWords(language);
    addTopics(language);
    addNames(language, loadWorld());
});
