// madda, hamza above and hamza below, as they stand after the letter that carries them once it is decomposed
const marks = /[\u0653-\u0655]/;
const block = Array.from({ length: 0x100 }, (_, i) => String.fromCharCode(0x600 + i));
/** All letters that carry one, composed or not. */
const carriers = new RegExp(`[${block.filter(letter => marks.test(letter.normalize('NFD'))).join('')}]`, 'u');
/** Whether a hamza is written onto a letter of `text`: of «هنأ», not of «هنا». */
export const hasHamza = (text) => carriers.test(text);
