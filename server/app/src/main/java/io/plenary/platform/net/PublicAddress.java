package io.plenary.platform.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** Addresses of the open internet: whatever leads to this machine, its neighbours or through a tunnel is none. */
final class PublicAddress {
    /** IPv4 beside what the JDK names: first octets and how many bits of them count. */
    private static final List<Block> V4 = List.of(
            new Block(new int[] {0}, 8),
            new Block(new int[] {100, 64}, 10),
            new Block(new int[] {192, 0, 0}, 24),
            new Block(new int[] {192, 0, 2}, 24),
            new Block(new int[] {198, 18}, 15),
            new Block(new int[] {198, 51, 100}, 24),
            new Block(new int[] {203, 0, 113}, 24),
            new Block(new int[] {240}, 4));
    /** IPv6: unique local, NAT64, discard, Teredo, documentation, 6to4, mapped and compatible. */
    private static final List<Block> V6 = List.of(
            new Block(new int[] {0xfc}, 7),
            new Block(new int[] {0, 0x64, 0xff, 0x9b}, 32),
            new Block(new int[] {1, 0}, 16),
            new Block(new int[] {0x20, 1, 0, 0}, 32),
            new Block(new int[] {0x20, 1, 0x0d, 0xb8}, 32),
            new Block(new int[] {0x20, 2}, 16),
            new Block(new int[] {0}, 8));

    private record Block(int[] start, int bits) {
        boolean holds(byte[] address) {
            for (var bit = 0; bit < bits; bit++) {
                var mine = bit / 8 < start.length ? start[bit / 8] >> 7 - bit % 8 & 1 : 0;
                if (mine != (address[bit / 8] >> 7 - bit % 8 & 1)) return false;
            }
            return true;
        }
    }

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        var blocks = address instanceof Inet4Address ? V4 : V6;
        return blocks.stream().noneMatch(one -> one.holds(address.getAddress()));
    }
}
