export declare const who: import("../tool.js").Tool;
