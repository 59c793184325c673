type Environment = Readonly<Record<string, string | undefined>>;
/** The register that is meant: the one named, else the one of the environment, else the user's own. */
export declare function registerPath(named: string | undefined, env?: Environment, platform?: NodeJS.Platform, home?: string): string;
export {};
