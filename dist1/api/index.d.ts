import type { Register } from '../app/index.js';
import { type Serving } from './server.js';
export interface Listening {
    port: number;
    host: string;
}
export interface Listened {
    /** the port that was taken: of port 0, whichever was free */
    port: number;
    close: () => Promise<void>;
}
/** Serves a register until it is closed. */
export declare function serve(register: Register, { port, host }: Listening, serving: Serving): Promise<Listened>;
