// A reporter for vitest: what passed, what failed and why, what passed only at its second try, as JSON in $ISNAD_TALLY.
import { writeFileSync } from 'node:fs'

const firstLine = ({ message = '' }) => message.split('\n', 1)[0]

function outcome(test) {
  const { state, errors = [] } = test.result()
  return { name: `${test.module.relativeModuleId} › ${test.fullName}`, state, why: errors.map(firstLine).join('; ') }
}

// A file that does not even load has no tests to fail.
const unloaded = module =>
  module.errors().map(error => ({ name: module.relativeModuleId, state: 'failed', why: firstLine(error) }))

function writeTally(modules, unhandled) {
  const tests = modules.flatMap(module => [...module.children.allTests()])
  const outcomes = [
    ...tests.map(outcome),
    ...modules.flatMap(unloaded),
    ...unhandled.map(error => ({ name: 'outside the tests', state: 'failed', why: firstLine(error) })),
  ]
  const of = state => outcomes.filter(each => each.state === state)
  const tally = {
    passed: of('passed').length,
    failed: of('failed'),
    skipped: of('skipped').length,
    // What is expected to fail is tried twice by its nature.
    second: tests.filter(test => test.diagnostic()?.flaky && !test.options.fails).map(outcome),
  }
  writeFileSync(process.env.ISNAD_TALLY, JSON.stringify(tally))
}

export default function testTally() {
  return { onTestRunEnd: writeTally }
}
