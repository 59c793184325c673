/** Whether a hamza is written onto a letter of `text`: of «هنأ», not of «هنا». */
export declare const hasHamza: (text: string) => boolean;
