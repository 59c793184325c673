import type { Setting } from './tool.js';
/** Answers requests of the streamable HTTP transport. Who may ask is settled by whoever mounts it. */
export declare function mcpHandler(setting: Setting): (request: Request) => Promise<Response>;
