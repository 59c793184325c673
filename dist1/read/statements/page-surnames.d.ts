import type { Doc } from '../../arabic/doc.js';
export declare function pageSurnames({ tokens }: Doc, article: string): () => ReadonlySet<string>;
