/** An Arabic name without marks and with the letters alike that are written for each other, for scripts that run before anything is built. */
export const foldName = text =>
  text
    .replace(/[\u064B-\u0655\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
