import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { IsnadError, messageOf } from '../model/errors.js'
import { loadPageKnowledge } from '../page/index.js'
import { loadReadKnowledge } from '../read/knowledge.js'
import type { Knowledge } from '../read/read.js'
import { takeSupplement } from './world-update/supplement.js'

let loaded: Knowledge | undefined

function load(): Knowledge {
  try {
    takeSupplement()
    return { page: loadPageKnowledge(), read: loadReadKnowledge() }
  } catch (cause) {
    if (cause instanceof IsnadError) throw cause
    const why = messageOf(cause)
    throw new IsnadError('knowledge/broken', `The knowledge cannot be used: ${why}`, 'Run `npm run build`.', cause)
  }
}

const compiledFile = new URL('../../dist/knowledge.jsonl', import.meta.url)
let digest: string | undefined

const digestOfTables = (): string => createHash('sha256').update(readFileSync(compiledFile)).digest('hex').slice(0, 12)

/** Tells one state of the knowledge from another. */
export function knowledgeDigest(): string {
  digest ??= [digestOfTables(), takeSupplement()].filter(Boolean).join('+')
  return digest
}

/** What reading knows, loaded when it is first needed. */
export function knowledge(): Knowledge {
  loaded ??= load()
  return loaded
}
