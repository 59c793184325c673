import { IsnadError } from '../model/errors.js';
export const isBlank = (text) => !/\S/u.test(text);
export const empty = (what) => new IsnadError('input/empty', `${what === '-' ? 'Standard input' : what} is empty.`, 'Give a page that has text.');
