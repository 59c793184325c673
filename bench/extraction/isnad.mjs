// Isnad over the pages: from the text of a file to the page, and what of it is story.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/ready.mjs'
import { contest } from './contest.mjs'
import { storyOf } from './story.mjs'

const { pageOfHtml } = await import(`${root}/dist/acquire/html/index.js`)
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
await contest(version, html => storyOf(pageOfHtml('page', html, {})))
