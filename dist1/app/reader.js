import { version } from '../model/version.js';
import { knowledgeDigest } from './knowledge.js';
/** What reads: this version with this knowledge. */
export const reader = () => `${version} ${knowledgeDigest()}`;
