import type { UpdateOptions, UpdateReport } from './update.js';
/** Updates the world; see `update.ts`, which is loaded when it is called: no other use case needs the network. */
export declare function updateWorld(options: UpdateOptions): Promise<UpdateReport>;
