import { type Command } from 'commander';
import type { WebSettings } from '../app/index.js';
export interface WebOptions {
    allowPrivate?: string[];
    contact?: string;
    delay?: number;
    limit?: number;
    since?: string;
}
/** `15m`, `90s`, `2h`; a number alone is minutes. */
export declare function milliseconds(value: string): number;
export declare const webOptions: (command: Command) => Command;
/** The settings among the options of a command, and what is left of them. */
export declare function settingsIn<T extends WebOptions>(options: T): {
    web: WebSettings;
    rest: Omit<T, keyof WebOptions>;
};
