const roles = new Map();
for (const char of '«“„‹')
    roles.set(char, 'open');
for (const char of '»”›')
    roles.set(char, 'close');
for (const char of '"‟″＂')
    roles.set(char, 'either');
export const quoteRole = (char) => roles.get(char) ?? null;
