/** The name by which robots.txt may speak to us. */
export declare const robotName = "isnad";
/** Who asks; `contact` is where whoever runs this can be reached. */
export declare const agentName: (contact?: string) => string;
