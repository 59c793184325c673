import { parentPort, workerData } from 'node:worker_threads'
import type { Page } from '../../model/records.js'
import { answerTo } from './answer.js'
import type { What } from './makes.js'

// A thread that reads one page after another, and answers with what it was begun for.

const what = workerData as What

parentPort!.on('message', (page: Page) => parentPort!.postMessage(answerTo(page, what)))
