/** What contacts may be about: a label, and the phrases that say it, first the one that is shown. */
export interface TopicRow {
    label: string;
    phrases: readonly string[];
}
/** The rows of `knowledge/arabic/topics.tsv`; that of `{state}` stands for one of each state. */
export declare function topicRows(): TopicRow[];
