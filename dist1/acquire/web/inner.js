import { BlockList, isIP, isIPv6 } from 'node:net';
// Which IP addresses are not on the public network: this machine, networks of one's own, and what no site may have.
const innerV4 = new BlockList();
for (const [net, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
])
    innerV4.addSubnet(net, prefix, 'ipv4');
// Of IPv6 only this much is given to the public network, less what is tunnelled or reserved in it.
const publicV6 = new BlockList();
publicV6.addSubnet('2000::', 3, 'ipv6');
const reservedV6 = new BlockList();
for (const [net, prefix] of [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
])
    reservedV6.addSubnet(net, prefix, 'ipv6');
const groups = (part) => (part ? part.split(':').map(group => Number.parseInt(group, 16)) : []);
/** The eight groups of an IPv6 address. The URL parser writes it in one form; an IPv4 end becomes two groups. */
function groupsOf(address) {
    const [head = '', tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
    const [before, after] = [groups(head), groups(tail ?? '')];
    const gap = tail === undefined ? 0 : 8 - before.length - after.length;
    return [...before, ...Array(gap).fill(0), ...after];
}
/** The IPv4 address that an IPv6 address stands for: mapped, or behind the well-known prefix of translation. */
function v4Within(address) {
    const all = groupsOf(address);
    const prefix = all.slice(0, 6).join();
    if (prefix !== [0, 0, 0, 0, 0, 0xffff].join() && prefix !== [0x64, 0xff9b, 0, 0, 0, 0].join())
        return null;
    return all
        .slice(6)
        .flatMap(group => [group >> 8, group & 0xff])
        .join('.');
}
/** Whether an IP address is one of this machine or of a network that is not the public one. What is no address is not. */
export function isInner(address) {
    const bare = address.replace(/%.*$/u, '');
    if (!isIP(bare))
        return false;
    const v4 = isIPv6(bare) ? v4Within(bare) : bare;
    if (v4 !== null)
        return innerV4.check(v4, 'ipv4');
    return !publicV6.check(bare, 'ipv6') || reservedV6.check(bare, 'ipv6');
}
