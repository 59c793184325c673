export declare const search: import("../tool.js").Tool;
