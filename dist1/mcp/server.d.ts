import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Setting } from './tool.js';
/** An MCP server over an open register. Whoever opened the register closes it. */
export declare function mcpServer(setting: Setting): McpServer;
