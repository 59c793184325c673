/** All addresses of a host. */
export type Resolve = (host: string) => Promise<{
    address: string;
    family: number;
}[]>;
