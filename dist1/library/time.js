// `import { readTimes } from 'isnad/time'`: Arabic expressions of time as TIMEX3 and EDTF.
export { readTimes } from '../app/time.js';
export { IsnadError } from '../model/errors.js';
