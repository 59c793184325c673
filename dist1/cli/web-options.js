import { InvalidArgumentError, Option } from 'commander';
function whole(value) {
    const n = Number(value);
    if (!Number.isInteger(n) || n < 1)
        throw new InvalidArgumentError('Write a whole number from 1 on.');
    return n;
}
function seconds(value) {
    const n = value.trim() === '' ? Number.NaN : Number(value);
    if (!(n >= 0 && n <= 3600))
        throw new InvalidArgumentError('Write seconds, from 0 to 3600.');
    return n;
}
const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `15m`, `90s`, `2h`; a number alone is minutes. */
export function milliseconds(value) {
    const [, n, unit = 'm'] = /^(\d+(?:\.\d+)?)\s*([smhd])?$/u.exec(value.trim()) ?? [];
    const time = Number(n) * units[unit];
    if (!(time >= 1000 && time <= 30 * units.d))
        throw new InvalidArgumentError('Write 90s, 15m, 2h or 1d.');
    return time;
}
const hosts = (value, before) => [
    ...(before ?? []),
    ...value
        .split(',')
        .map(host => host.trim())
        .filter(Boolean),
];
export const webOptions = (command) => command
    .addOption(new Option('--limit <n>', 'at most so many pages of a feed or sitemap at a time (100), what is newest first').argParser(whole))
    .addOption(new Option('--delay <seconds>', 'between two requests to a host (1), where its robots.txt does not ask for more').argParser(seconds))
    .addOption(new Option('--allow-private <hosts>', 'hosts that may be of this machine or a private network, parted by commas').argParser(hosts))
    .option('--since <date>', 'no pages that their feed or sitemap tells to be older')
    .option('--contact <address>', 'where sites can reach you, told with each request (else $ISNAD_CONTACT)');
/** The settings among the options of a command, and what is left of them. */
export function settingsIn(options) {
    const { allowPrivate, contact, delay, limit, since, ...rest } = options;
    return {
        rest,
        web: {
            ...(allowPrivate ? { allowPrivate } : {}),
            ...(contact === undefined ? {} : { contact }),
            ...(delay === undefined ? {} : { delay }),
            ...(limit === undefined ? {} : { limit }),
            ...(since === undefined ? {} : { since }),
        },
    };
}
