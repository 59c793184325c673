import type { Link, Story } from '../../model/records.js';
/** A link with whom it stands for, where the reader left that open. */
export declare function withHouse(link: Link, story: Story, text: string): Link;
/** In what office a page calls each person, of whom it calls so: «القيادي في حماس», «المتحدث باسم الخارجية الصينية». */
export declare function officesCalled({ mentions }: Story, text: string): ReadonlyMap<string, string>;
