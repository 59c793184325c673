import type { Said } from '../../register/corrections/correction.js';
/** What somebody says of his own correction. */
export interface Saying {
    by?: string;
    why?: string;
}
/** Who says it, why and when. Nobody corrects without a name: others must be able to ask him. */
export declare function saidBy({ by, why }: Saying): Said;
