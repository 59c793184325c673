// Mozilla Readability on linkedom over the pages. Only for pages that are known to be harmless: it has no bound of time
// (39 s on 3,000 nested elements).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { root } from '../../scripts/ready.mjs'
import { contest } from './contest.mjs'

const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@mozilla/readability/package.json'), 'utf8'))
await contest(version, html => new Readability(parseHTML(html).document).parse()?.textContent ?? '')
