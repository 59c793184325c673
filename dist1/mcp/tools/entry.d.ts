export declare const entry: import("../tool.js").Tool;
