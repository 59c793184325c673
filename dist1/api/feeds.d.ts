import type { OpenAPIHono } from '@hono/zod-openapi';
import { type Register } from '../app/index.js';
export declare function addFeeds(app: OpenAPIHono, register: Register): void;
