import type { OpenAPIHono } from '@hono/zod-openapi';
/** The page: its files, and its one document for every address that it makes. */
export declare function addPage(app: OpenAPIHono): void;
