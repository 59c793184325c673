import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const file = name => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const { version } = JSON.parse(file('package.json'))

it('is one in package.json and in the program', () => {
  expect(file('src/model/version.ts')).toContain(`export const version = '${version}'`)
})

it('is told of in the changelog', () => {
  expect(file('CHANGELOG.md')).toContain(`## [${version}]`)
})
