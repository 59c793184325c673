import { z } from 'zod'
import type { Entry } from '../model/records.js'

// Accounts of an entry go by their numbers in it, from 1.

export const numbers = z.array(z.int()).describe('accounts by their numbers `n` within the entry')

export type Numbers = ReadonlyMap<string, number>

export const numbersOf = ({ accounts }: Entry): Numbers => new Map(accounts.map(({ id }, i) => [id, i + 1]))

export const inNumbers = (ids: readonly string[], all: Numbers): number[] =>
  ids.map(id => all.get(id) ?? 0).sort((a, b) => a - b)

export const byText = (by: readonly number[]): string => `[${by.join(' ')}]`
