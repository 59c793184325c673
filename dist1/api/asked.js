export const given = (asked) => Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
export const record = (map) => Object.fromEntries([...map].map(([key, value]) => [String(key), value]));
