import { hc } from 'hono/client';
/** The API of a server as typed functions: `client('http://localhost:4747').entries.$get({ query: {} })`. */
export const client = (origin, options) => hc(`${origin}/api`, options);
