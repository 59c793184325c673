import { IsnadError } from '../../model/errors.js';
/** A part of an archive that cannot be read: where it stands, how much was passed over, why, and what it was where that is known. */
export interface Damage {
    offset: number;
    length: number;
    cause: string;
    url: string | null;
}
export declare function damaged({ offset, length, cause, url }: Damage): IsnadError;
