import { IsnadError } from '../model/errors.js';
export declare const isBlank: (text: string) => boolean;
export declare const empty: (what: string) => IsnadError;
