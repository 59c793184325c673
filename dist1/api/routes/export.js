import { ReadableStream } from 'node:stream/web';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { exportFormats, exportIn } from '../../app/index.js';
import { problemAnswer } from '../answers.js';
import { given } from '../asked.js';
import * as schemas from '../schemas.js';
const formats = exportFormats.map(({ id, about }) => `${id}: ${about}`).join('; ');
const file = createRoute({
    method: 'get',
    path: '/export',
    summary: 'entries as a file of another form',
    request: { query: schemas.ExportAsked },
    responses: {
        200: {
            description: `the file. ${formats}`,
            content: { '*/*': { schema: z.string().meta({ format: 'binary' }) } },
        },
        ...problemAnswer,
    },
});
/** What breaks off half way ends broken: nobody is to take a part for the whole. */
async function* bytesOf(chunks, tell) {
    const encoder = new TextEncoder();
    try {
        for await (const chunk of chunks)
            yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    }
    catch (cause) {
        tell(cause);
        throw cause;
    }
}
export const exporting = (register, tell) => new OpenAPIHono().openapi(file, async (c) => {
    const { chunks, mediaType, fileName } = await exportIn(register, given(c.req.valid('query')));
    const body = ReadableStream.from(bytesOf(chunks, tell));
    return c.body(body, 200, {
        'content-type': mediaType,
        'content-disposition': `attachment; filename="${fileName}"`,
    });
});
