import { z } from 'zod';
// Accounts of an entry go by their numbers in it, from 1.
export const numbers = z.array(z.int()).describe('accounts by their numbers `n` within the entry');
export const numbersOf = ({ accounts }) => new Map(accounts.map(({ id }, i) => [id, i + 1]));
export const inNumbers = (ids, all) => ids.map(id => all.get(id) ?? 0).sort((a, b) => a - b);
export const byText = (by) => `[${by.join(' ')}]`;
