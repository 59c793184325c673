/** For a service that takes its time. */
export const serviceLimits = {
    timeout: 70_000,
    silence: 70_000,
    bytes: 32 * 2 ** 20,
    redirects: 5,
    waits: [1000, 4000, 15_000],
    longestWait: 120_000,
};
/** For pages and feeds. */
export const pageLimits = {
    timeout: 60_000,
    silence: 20_000,
    bytes: 8 * 2 ** 20,
    redirects: 5,
    waits: [1000, 4000],
    longestWait: 20_000,
};
/** What a sitemap may have, by the protocol of sitemaps. */
export const listBytes = 52_428_800;
