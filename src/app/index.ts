// The one door for the surfaces: use cases that return plain data.

export { kindNames } from '../acquire/feeds/feed.js'
export type { Chunks } from '../acquire/index.js'
export type { FoundList } from '../acquire/web/pages-at.js'
export { worthShowing } from '../register/compare/worth-showing.js'
export { type AddCounts, type AddReport, type AddStep, add } from './add.js'
export { addGivenIn } from './add-given.js'
export { withoutTerminal } from './advice.js'
export { type Brief, briefsIn } from './brief.js'
export { type Chain, chainsOf, type Tied, type Told, type Top, tied } from './chains.js'
export { checkQuotationIn } from './check-quote.js'
export { citedIn } from './cited.js'
export { type Compared, compare, compareIn } from './compare.js'
export { copiesIn } from './copies.js'
export {
  type Corrections,
  type CorrectOptions,
  correct,
  correctIn,
  corrections,
  correctionsIn,
  undo,
  undoIn,
  type Wanted,
} from './correct/correct.js'
export { entitiesNamed } from './entity-list.js'
export {
  type Checked,
  type Counted,
  check,
  type Entities,
  type Shown,
  shortIds,
  show,
  showIn,
  type Timeline,
  type TimelineQuery,
  tally,
  tallyIn,
  timeline,
  timelineIn,
} from './entries.js'
export { type Considered, type Explained, explain, explainIn, type Seen } from './explain.js'
export { type ExportFile, type ExportQuery, exported, exportFormats, exportIn } from './export.js'
export { factsIn } from './facts.js'
export { type FrameSet, type FrameWords, frames } from './frames.js'
export { type History, history, historyIn } from './history.js'
export { allLabels, type Label, type Labels, labels } from './labels.js'
export type { Named, Unnamed } from './names.js'
export { networkIn } from './network.js'
export { type FeedQuery, feedIn } from './news/feed.js'
export { sendWebhooks, type WebhookStep } from './news/webhooks.js'
export { officesInWords, officesNamed, originInWords } from './offices.js'
export { plotIn } from './plot.js'
export type { FoundQuotation } from './quotation/found.js'
export { type Progress, readPages } from './read.js'
export { read } from './read-given.js'
export { reasonInArabic, reasonsInArabic } from './reasons.js'
export { rebuild } from './rebuild.js'
export { openRegister, type Register } from './register.js'
export { remove, removeIn } from './remove.js'
export {
  type Found,
  type FoundPart,
  type Passage,
  type SearchQuery,
  type SearchResult,
  search,
  searchIn,
} from './search.js'
export { sentenceOf } from './sentence.js'
export { needReading, storyIn } from './story.js'
export type { WebSettings } from './web/setting.js'
export { type WatchReport, type WatchStep, watch } from './web/watch.js'
export { type Known, type Who, who, whoIn } from './who.js'
export type { Citation, NameMet, StatementMet } from './who-met.js'
export {
  type BothNames,
  type Candidate,
  isMainRank,
  lookUp,
  type OfficeFound,
  type PersonFound,
  type SeatFound,
  type TermFound,
  type WorldFound,
  type WorldSize,
  type WorldThing,
  worldSize,
} from './world.js'
export type { PlannedTerm, Verdict } from './world-update/plan.js'
export type { UpdateReport } from './world-update/update.js'
export { updateWorld } from './world-update/updating.js'
