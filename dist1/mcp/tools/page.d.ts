export declare const page: import("../tool.js").Tool;
