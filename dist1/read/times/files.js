import { document } from '../../knowledge/load.js';
// In this order: of several rules that read one stretch as one category the first is kept.
const ruleFiles = ['days', 'clock', 'ranges', 'periods', 'spoken', 'durations', 'expressions'];
export const timeRules = () => ruleFiles.flatMap(file => document(`time/rules/${file}`));
