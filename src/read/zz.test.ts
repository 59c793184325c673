import { it } from 'vitest'
import { exampleReader, parseExample } from './testing-examples.js'
import { readFileSync, writeFileSync } from 'node:fs'
it('x', () => {
  const r = exampleReader()
  let out = ''
  for (const line of readFileSync('/tmp/ex/lines.txt', 'utf8').split('\n').filter(Boolean)) {
    const reading = r.read(parseExample(line))
    const t = reading.page.text
    out += `${line}\n`
    for (const s of reading.stories) { for (const m of s.mentions) out += `   [${t.slice(...m.span)}] head ${t.slice(...m.head)} ${m.kind} ${m.entity} ${m.holder} ${m.how} ${m.rule}\n`
    for (const e of s.events) if (e.contact) out += `   E ${e.contact.kind} ${e.status} ${e.contact.participants} ${e.rule}\n` }
    out += `   F ${JSON.stringify(reading.furniture)} ${reading.stories.map(s => JSON.stringify([s.headline,s.body]))}\n`
  }
  writeFileSync('/tmp/ex/dump.txt', out)
})
