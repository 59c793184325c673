import type { Mention } from '../../../model/records.js';
import type { GivenOffice } from './appointed.js';
import type { Spot } from './found.js';
import type { Named } from './people.js';
import { type Scene } from './records.js';
/** The offices that somebody is given in a sentence, and whoever is named as given one and by nothing else; `earlier`: who was named last before it. */
export declare function appointmentsIn(begin: number, offices: readonly GivenOffice[], spots: readonly Spot[], made: Map<Named, Mention>, earlier: string | null, scene: Scene): Mention[];
