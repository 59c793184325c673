import { type Context, type Exit } from '../context.js';
export interface FramesOptions {
    json?: boolean;
}
export declare function frames(type: string | undefined, options: FramesOptions, { out }: Context): Promise<Exit>;
