import type { Entity, EntityKind } from '../model/records.js';
import type { Store } from '../store/store.js';
export interface EntityQuery {
    /** words of a name, or their beginnings, in Arabic or Latin letters */
    q?: string;
    kind?: EntityKind;
    limit?: number;
    /** where the part before ended, as it told */
    after?: string;
}
export interface EntityList {
    entities: Entity[];
    next: string | null;
}
/** Whom the register has by a name or a part of it: of those whom it fits alike, whom most pages name first. */
export declare function entitiesNamed(store: Store, { q, kind, limit, after }: EntityQuery): Promise<EntityList>;
