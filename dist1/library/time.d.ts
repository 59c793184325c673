export { type FoundTime, readTimes, type TimeOptions } from '../app/time.js';
export { type ErrorCode, IsnadError } from '../model/errors.js';
export type { DateValue, TimeExpression, TimeField } from '../model/records.js';
