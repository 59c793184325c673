export declare const compare: import("../tool.js").Tool;
