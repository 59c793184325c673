/**
 * Opens the register in a file. With `create` a new one is made where there is none; without it that is an error. Without a path it is a new one in
 * a temporary file, which is gone when it is closed.
 * Rejects with an `IsnadError`: `input/not-found`, `register/not-a-register`, `register/newer`, `register/broken`, `register/read-only`.
 */
export async function openRegister(path, options = {}) {
    // The store is loaded by those who open one.
    const { opened } = await import('./opened.js');
    return opened(path, options);
}
