import type { Named, Unnamed } from '../../app/index.js';
import type { Paint } from './paint.js';
/** How names were taken, where they say not by themselves whom they mean. */
export declare function takenText(paint: Paint, named: readonly Named[]): string;
/** That nobody has a name, with whom it sounds like. */
export declare function unknownText(paint: Paint, { name, near }: Unnamed): string;
