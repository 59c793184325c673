// `import { openRegister, register } from 'isnad/register'`: who met whom and who says so, from many pages.
export { openRegister } from '../app/open.js';
export { copiesAmong, register } from '../app/register-readings.js';
export { sentenceOf } from '../app/sentence.js';
export { IsnadError } from '../model/errors.js';
