import { homedir } from 'node:os';
import { join } from 'node:path';
function dataFolder(platform, env, home) {
    if (platform === 'darwin')
        return join(home, 'Library', 'Application Support', 'isnad');
    if (platform === 'win32')
        return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'isnad');
    return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'isnad');
}
/** The register that is meant: the one named, else the one of the environment, else the user's own. */
export function registerPath(named, env = process.env, platform = process.platform, home = homedir()) {
    return named || env.ISNAD_REGISTER || join(dataFolder(platform, env, home), 'register.db');
}
