// How expressions are read by the kind of text they stand in, as HeidelTime's document types do it.
export {};
