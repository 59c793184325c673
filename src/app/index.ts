// The one door for the surfaces: use cases that return plain data.
export type { Chunks } from '../acquire/index.js'
export { type AddCounts, type AddReport, type AddStep, add } from './add.js'
export { type Chain, chainsOf, type Told, type Top, topOf } from './chains.js'
export {
  type Checked,
  check,
  type Entities,
  type Shown,
  show,
  type Timeline,
  type TimelineQuery,
  timeline,
} from './entries.js'
export { type Explained, explain, type Seen } from './explain.js'
export { type Label, type Labels, labels } from './labels.js'
export { officesInWords, originInWords } from './offices.js'
export { type Progress, readPages } from './read.js'
export type { PlannedTerm, Verdict } from './world/plan.js'
export { type UpdateOptions, type UpdateReport, updateWorld } from './world/update.js'
