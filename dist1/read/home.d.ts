import type { Language } from '../arabic/language.js';
import type { Page } from '../model/records.js';
import type { StoryLayout } from '../page/index.js';
import type { Grammar } from './mentions/index.js';
import type { StatementRules } from './statements/index.js';
/** The name and the host by which the outlet of a page may be known. */
export declare const outletsOf: ({ outlet, url }: Pick<Page, 'outlet' | 'url'>) => string[];
/** The state whose news a story is: that of the outlet or its site, of the agency in its dateline or credit, or of the town it is dated from. */
export declare function homeOf(page: Page, { dateline, credit }: StoryLayout, { homes }: Grammar, { fold, outletNames }: StatementRules): string | null;
/** The town that a story is dated from, where a table has it. */
export declare const datedAt: (dateline: StoryLayout['dateline'], { lexicon }: Language) => string | null;
/** The state of the town that a story is dated from. */
export declare const datedFrom: (dateline: StoryLayout['dateline'], homes: Grammar['homes'], fold: StatementRules['fold']) => string | null;
