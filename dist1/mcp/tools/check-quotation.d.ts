export declare const checkQuotation: import("../tool.js").Tool;
