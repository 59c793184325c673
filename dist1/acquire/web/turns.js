// One request a host at a time, with a pause after each.
export function makeTurns(pause, now = Date.now) {
    const queues = new Map();
    const restedAt = new Map();
    return {
        take: (host, gap, work) => {
            const before = queues.get(host) ?? Promise.resolve();
            const mine = before
                .catch(() => { })
                .then(async () => {
                const wait = (restedAt.get(host) ?? 0) - now();
                if (wait > 0)
                    await pause(wait);
                try {
                    return await work();
                }
                finally {
                    restedAt.set(host, now() + gap);
                }
            });
            queues.set(host, mine);
            return mine;
        },
    };
}
