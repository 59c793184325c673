import type { Entity } from '../../model/records.js';
export interface Named {
    ar: string;
    en: string | null;
}
/** The name of the institution of a state, `EGY/foreign-ministry`, or of a body of the tables; null when it has none. */
export declare function institutionName(id: string): Named | null;
/** `RUS/president` in words: president of Russia. */
export declare function officeName(office: string): string | null;
/** The same in both languages; an office that the tables do not know is called by its id. */
export declare function officeNames(office: string): Named;
/** What the tables call an office or an institution of a state that they know; null where they know no name of it. */
export declare function tableName({ id, known }: Pick<Entity, 'id' | 'known'>): Named | null;
