import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Register } from '../app/index.js';
import type { Serving } from './server.js';
/** The register for assistants, at /mcp. It only reads, and needs no token. */
export declare function addMcp(app: OpenAPIHono, register: Register, { names, origins, tell }: Serving): void;
