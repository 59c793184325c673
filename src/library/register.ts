// `import { openRegister, register } from 'isnad/register'`: who met whom and who says so, from many pages.

export { type CopiedStory, type CopyGroup, type CopyLink, copiesAmong, register } from '../app/register-readings.js'
export { type ErrorCode, IsnadError } from '../model/errors.js'
export type { Account, Entity, Entry, Field, Origin, Reading } from '../model/records.js'
