import { type Title } from '../title.js';
import { type Context, type Resolved } from './context.js';
/** «الرئيس», «الوزير» with nothing after it: whoever was called so before. */
export declare function resolveBareRole(title: Title, context: Context): Resolved;
