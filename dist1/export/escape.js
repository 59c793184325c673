// What pages hold was written by strangers: whatever is put between marks of a markup is escaped here.
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What XML cannot hold, not even escaped, and what turns lines around. */
const unfit = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
export const harmless = (text) => text.replace(unfit, '');
/** For text and for values of attributes in quotation marks, in HTML and in XML. */
export const escaped = (text) => harmless(text).replace(/[&<>"']/gu, sign => entities[sign]);
