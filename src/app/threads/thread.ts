import { parentPort } from 'node:worker_threads'
import type { Page } from '../../model/records.js'
import { answerTo } from './answer.js'

// A thread that reads one page after another.

parentPort!.on('message', (page: Page) => parentPort!.postMessage(answerTo(page)))
