import type { z } from '@hono/zod-openapi'
import { Problem } from './problem.js'

export const problemAnswer = {
  default: { description: 'what went wrong', content: { 'application/problem+json': { schema: Problem } } },
}

/** What a route can answer: this, or a problem. */
export const answers = <T extends z.ZodType>(schema: T, description: string) => ({
  200: { description, content: { 'application/json': { schema } } },
  ...problemAnswer,
})
