import { document } from '../../knowledge/load.js';
export const contactFolder = 'arabic/frames/contacts';
export const contactNounFile = () => document(`${contactFolder}/nouns`);
export const contactVerbFile = () => document(`${contactFolder}/verbs`);
export const contactStatusFile = () => document(`${contactFolder}/status`);
