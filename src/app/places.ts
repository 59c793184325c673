import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

function dataFolder(platform: NodeJS.Platform, env: Environment, home: string): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'isnad')
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'isnad')
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'isnad')
}

/** The register that is meant: the one named, else the one of the environment, else the user's own. */
export function registerPath(
  named: string | undefined,
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  return named || env.ISNAD_REGISTER || join(dataFolder(platform, env, home), 'register.db')
}
