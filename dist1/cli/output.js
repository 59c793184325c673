const isGone = (error) => error instanceof Error && 'code' in error && error.code === 'EPIPE';
const widest = 110;
export function outputTo(stream) {
    const output = {
        closed: false,
        broken: null,
        isTerminal: stream.isTTY === true,
        columns: Math.max(40, Math.min(stream.columns || 100, widest)),
        print: text => output.closed || stream.write(text)
            ? Promise.resolve()
            : new Promise(resolve => {
                const done = () => {
                    stream.off('drain', done);
                    stream.off('close', done);
                    resolve();
                };
                stream.on('drain', done);
                stream.on('close', done);
            }),
    };
    stream.on('error', error => {
        output.closed = true;
        if (!isGone(error))
            output.broken = error;
    });
    return output;
}
