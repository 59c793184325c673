import { type Limits } from './limits.js';
export interface Request {
    url: URL;
    /** the fields of a form, sent by POST */
    form: Readonly<Record<string, string>>;
    /** the type of answer that is asked for */
    accept: string;
    /** what the answer may say that it is */
    accepted: RegExp;
}
/** The text of an answer of a service that the user has named, be it on this machine. */
export declare function request(what: Request, limits?: Limits): Promise<string>;
