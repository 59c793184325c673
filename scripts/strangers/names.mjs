// Tells the functions of what it is told to import, and those of an open register.
import { openRegister } from 'isnad/register'

const functionsOf = things => Object.keys(things).filter(name => typeof things[name] === 'function')

const register = await openRegister()
const open = functionsOf(register)
await register.close()
console.log(JSON.stringify({ module: functionsOf(await import(process.argv[2])), open }))
