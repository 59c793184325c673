// The articles of SaudiNewsNet. They are no part of the project: they are looked for in $ISNAD_SHARED, else in ../shared.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { root } from '../ready.mjs'

export const articlesFolder = join(resolve(root, process.env.ISNAD_SHARED || '../shared'), 'data', 'saudinewsnet')

export const articleFiles = () =>
  readdirSync(articlesFolder)
    .filter(name => name.endsWith('.jsonl.gz'))
    .sort()
    .map(name => join(articlesFolder, name))

/** All articles, day by day: `id`, `title`, `text`, `outlet`, `url`, `retrieved`. */
export const articles = () =>
  articleFiles()
    .flatMap(file => gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean))
    .map(line => JSON.parse(line))
