import type { Store } from '../../store/store.js';
declare const workers: {
    readonly watch: 'watch';
    readonly webhooks: 'sender of webhooks';
};
type Work = keyof typeof workers;
/** Does what only one program at a time may do for a register. */
export declare function alone<T>(store: Store, name: Work, work: () => Promise<T>): Promise<T>;
export {};
