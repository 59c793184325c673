// What would steer a terminal, or the direction of what follows.
const steering = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]+/gu;
/** One line of a text from a page, without what steers whoever shows it. */
export const harmless = (text) => text.replace(steering, ' ').replace(/\s+/gu, ' ').trim();
