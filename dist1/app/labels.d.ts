/** A word of the output in both languages. */
export interface Label {
    ar: string;
    en: string;
}
declare const labelSets: readonly ['furniture', 'contacts', 'statuses', 'events', 'fields', 'verdicts', 'roles'];
export type LabelSet = (typeof labelSets)[number];
export type Labels = (set: LabelSet | 'topics', id: string) => Label;
/** The words that the output shows for ids; an id that has none stands for itself. */
export declare function labels(): Labels;
/** All of them, by set and id. */
export declare const allLabels: () => Record<string, Record<string, Label>>;
export {};
