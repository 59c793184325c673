import type { Reading, Story } from '../../model/records.js';
import type { Copyable } from './copies.js';
export declare const storyId: (page: string, story: string) => string;
export declare const isWholeDay: (value: string | null) => value is string;
/** When a story was published, where it or its page tells a whole day. */
export declare const publishedOf: ({ page }: Reading, { published, kind }: Story) => string | null;
export declare const copyableOf: (reading: Reading, story: Story) => Copyable;
