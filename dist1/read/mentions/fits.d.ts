import type { World } from '../../knowledge/world.js';
import type { PersonName } from './person.js';
import type { Title } from './title.js';
/** Whether somebody of the name ever had the office. */
export declare const isHeldBy: (name: PersonName, title: Title, world: World) => boolean;
/** … or is of its state. */
export declare function nameFits(name: PersonName, title: Title, world: World): boolean;
export declare const isOfOthers: (one: Title, other: Title, { roles, states }: World) => boolean;
/** Whether a role heads a state or its government. */
export declare const isLeading: (role: string, { roles }: Pick<World, 'roles'>) => boolean;
export declare const leads: (title: Title | undefined, world: World) => boolean;
/** Whether somebody ever headed a state or its government. */
export declare const hasLed: (person: string, world: World) => boolean;
export declare const mayHoldSo: (name: PersonName, title: Title, world: World) => boolean;
export declare const isOfAnother: (name: PersonName, title: Title, world: World) => boolean;
