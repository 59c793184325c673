import { IsnadError } from '../model/errors.js'

export const isBlank = (text: string): boolean => !/\S/u.test(text)

export const empty = (what: string): IsnadError =>
  new IsnadError('input/empty', `${what === '-' ? 'Standard input' : what} is empty.`, 'Give a page that has text.')
