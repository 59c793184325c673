export const failed = (source, error, bytes = 0) => ({
    failure: { source, stage: 'acquire', error },
    bytes,
});
