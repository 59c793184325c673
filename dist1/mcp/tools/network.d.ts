export declare const network: import("../tool.js").Tool;
