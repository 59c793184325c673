/** Updates the world; see `update.ts`, which is loaded when it is called: no other use case needs the network. */
export async function updateWorld(options) {
    const { updateWorld: update } = await import('./update.js');
    return update(options);
}
