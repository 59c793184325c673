import { type McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Setting } from './tool.js';
export declare function addResources(server: McpServer, { register, tell }: Setting): void;
