import type { OpenRegister } from './open.js';
/** See `openRegister` of `open.ts`. */
export declare function opened(path: string | undefined, { create }: {
    create?: boolean;
}): Promise<OpenRegister>;
