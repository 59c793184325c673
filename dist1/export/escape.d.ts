export declare const harmless: (text: string) => string;
/** For text and for values of attributes in quotation marks, in HTML and in XML. */
export declare const escaped: (text: string) => string;
