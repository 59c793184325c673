import { type Desk } from './desk.js';
export declare function layRest(desk: Desk, lead: number): void;
