// Isnad over the pages: from the text of a file to its stories, with nothing left out on the way. «posts»: posts of networks that
// stand in a story are counted as part of it, as the benchmark counts them; Isnad names them as embedded.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/ready.mjs'
import { contest } from './contest.mjs'
import { laidOut, storyOf } from './story.mjs'

const posts = process.argv[5] === 'posts'
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
await contest(version, html => storyOf(laidOut(html), posts))
