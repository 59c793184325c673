import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'web');
/** Files with a digest in their name never change. */
const forever = 'public, max-age=31536000, immutable';
/** The page: its files, and its one document for every address that it makes. */
export function addPage(app) {
    if (!existsSync(folder))
        return;
    // the library takes folders from where the program was started
    const root = relative(process.cwd(), folder) || '.';
    app.use('/assets/*', serveStatic({ root, onFound: (_path, c) => void c.header('cache-control', forever) }));
    app.get('*', serveStatic({ root }));
    app.get('*', serveStatic({ root, path: 'index.html' }));
}
