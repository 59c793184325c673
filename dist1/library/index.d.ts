export { type Chain, chainsOf, type Tied, type Told, type Top } from '../app/chains.js';
export type { BytesGiven, HtmlGiven, PageGiven, PageGivenFacts, TextGiven } from '../app/given-page.js';
export { type Label, type Labels, labels } from '../app/labels.js';
export { read } from '../app/read-given.js';
export { type FailedSource, readSources, type SourceFacts, type SourceRead } from '../app/read-sources.js';
export { type ErrorCode, IsnadError } from '../model/errors.js';
export * from '../model/records.js';
export { version } from '../model/version.js';
