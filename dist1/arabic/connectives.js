/** Classes of the words that hold a sentence together (`knowledge/arabic/particles.tsv`), whatever else their letters may be. */
export const connectives = [
    'prep',
    'that',
    'which',
    'clause',
    'not',
    'may',
    'will',
    'question',
    'this',
    'other',
];
