import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { z } from 'zod';
import { type Register } from '../app/index.js';
/** The answer of a tool: as data, and as compact text for whoever reads no data. */
export interface Answer<Data> {
    data: Data;
    text: string;
}
/** What was asked: JSON has no `undefined`. */
type Asked<T> = {
    [K in keyof T]: Exclude<T[K], undefined>;
};
interface Described<In extends z.ZodObject, Out extends z.ZodObject> {
    name: string;
    title: string;
    description: string;
    input: In;
    output: Out;
    answer: (register: Register, asked: Asked<z.output<In>>) => Promise<Answer<z.output<Out>>> | Answer<z.output<Out>>;
}
export interface Setting {
    register: Register;
    /** hears of faults of Isnad, which no answer tells */
    tell: (cause: unknown) => void;
}
/** Puts a tool on a server. */
export type Tool = (server: McpServer, setting: Setting) => void;
export declare const tool: <In extends z.ZodObject, Out extends z.ZodObject>(described: Described<In, Out>) => Tool;
export {};
