export declare const tally: import("../tool.js").Tool;
