import { version } from '../../model/version.js';
/** The name by which robots.txt may speak to us. */
export const robotName = 'isnad';
/** Who asks; `contact` is where whoever runs this can be reached. */
export const agentName = (contact) => `${robotName}/${version} (reader of Arabic news; command-line program run by a person${contact ? `; +${contact}` : ''})`;
