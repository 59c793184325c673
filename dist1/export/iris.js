import { webAddress } from './exported.js';
// Names under which things can be spoken of everywhere.
export const namespace = 'urn:isnad:';
/** `entry:1234` → `urn:isnad:entry:1234`; what a name of a resource may not hold is written in per cent. */
export const iriOf = (id) => namespace + encodeURIComponent(id).replaceAll('%3A', ':').replaceAll('%2F', '/');
/** A page by its address, else by its text. */
export const pageIri = (page, facts) => webAddress(facts?.url) ?? iriOf(`page:${page}`);
export const accountIri = ({ id }) => iriOf(`account:${id}`);
