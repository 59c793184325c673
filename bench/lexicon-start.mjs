// Run in a process of its own: milliseconds from the first line to a lexicon that has answered, the loading of its code
// aside and with it.
const began = performance.now()
const { makeLanguage } = await import('../dist/arabic/language.js')
const loaded = performance.now()
const { lexicon, article } = makeLanguage()
lexicon.word(article + article)
const ready = performance.now()
console.log(JSON.stringify({ alone: ready - loaded, withCode: ready - began }))
