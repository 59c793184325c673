// `import { read } from 'isnad'`: Arabic news as records, for programs. Importing it does nothing: what Isnad knows is loaded when it is first needed.
export { chainsOf } from '../app/chains.js';
export { labels } from '../app/labels.js';
export { read } from '../app/read-given.js';
export { readSources } from '../app/read-sources.js';
export { IsnadError } from '../model/errors.js';
export * from '../model/records.js';
export { version } from '../model/version.js';
