// Imports what it is told to, and tells every module that was loaded for it.
import { register } from 'node:module'
import { MessageChannel } from 'node:worker_threads'

const hooks = `
let port
export const initialize = data => { port = data }
export const load = (url, context, next) => { port.postMessage(url); return next(url, context) }`

const { port1, port2 } = new MessageChannel()
const urls = []
port1.on('message', url => urls.push(url))
register(`data:text/javascript,${encodeURIComponent(hooks)}`, { data: port2, transferList: [port2] })
await import(process.argv[2])
await new Promise(resolve => setTimeout(resolve, 50))
port1.close()

console.log(JSON.stringify(urls))
