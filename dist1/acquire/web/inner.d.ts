/** Whether an IP address is one of this machine or of a network that is not the public one. What is no address is not. */
export declare function isInner(address: string): boolean;
