export declare const read: import("../tool.js").Tool;
