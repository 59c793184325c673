import type { Cluster } from '../occurrence/cluster.js';
import type { Hand } from './hand.js';
/** What people have joined is one, whatever the evidence forbids: each with all that the evidence has brought to it. */
export declare function tied(clusters: readonly Cluster[], { joins }: Hand): Cluster[];
