// madda, hamza above and hamza below, as they stand after the letter that carries them once it is decomposed
const marks = /[\u0653-\u0655]/

/** Whether a hamza is written onto a letter of `text`: of «هنأ», not of «هنا». */
export const hasHamza = (text: string): boolean => marks.test(text.normalize('NFD'))
