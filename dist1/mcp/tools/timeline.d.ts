export declare const timeline: import("../tool.js").Tool;
