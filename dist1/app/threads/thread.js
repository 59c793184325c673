import { parentPort, workerData } from 'node:worker_threads';
import { answerTo } from './answer.js';
// A thread that reads one page after another, and answers with what it was begun for.
const what = workerData;
parentPort.on('message', (page) => parentPort.postMessage(answerTo(page, what)));
