package org.sarika.ingest.net;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Which IP addresses may be connected to: those of the public internet. */
final class AddressRules {
  /** Of the operator's own machine and network; never metadata services or other links. */
  private static final List<Block> PRIVATE =
      Block.all(
          "127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7");

  /** IANA's special-purpose registries of IPv4: nothing that the public internet routes. */
  private static final List<Block> SPECIAL =
      Block.all(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.31.196.0/24",
          "192.52.193.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "192.175.48.0/24",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/3");

  /** All that is public in IPv6 begins so; the rest holds loopback, mapped, local and multicast. */
  private static final List<Block> GLOBAL = Block.all("2000::/3");

  /** Protocol assignments with Teredo, documentation, 6to4, direct delegation. */
  private static final List<Block> SPECIAL_IN_GLOBAL =
      Block.all("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

  /** NAT64: an IPv4 address in the last four bytes, on networks without IPv4 of their own. */
  private static final List<Block> TRANSLATED = Block.all("64:ff9b::/96");

  private static final int IPV4_BYTES = 4;
  private static final int IPV6_BYTES = 16;

  private final boolean privateAllowed;

  /**
   * @param privateAllowed whether loopback and private networks count as public
   */
  AddressRules(boolean privateAllowed) {
    this.privateAllowed = privateAllowed;
  }

  boolean allow(InetAddress address) {
    byte[] bytes = address.getAddress();
    return isPublic(bytes) || (privateAllowed && isIn(PRIVATE, bytes));
  }

  private static boolean isPublic(byte[] bytes) {
    if (bytes.length != IPV6_BYTES) {
      return !isIn(SPECIAL, bytes);
    }
    if (isIn(TRANSLATED, bytes)) {
      return isPublic(Arrays.copyOfRange(bytes, IPV6_BYTES - IPV4_BYTES, IPV6_BYTES));
    }
    return isIn(GLOBAL, bytes) && !isIn(SPECIAL_IN_GLOBAL, bytes);
  }

  private static boolean isIn(List<Block> blocks, byte[] address) {
    return blocks.stream().anyMatch(block -> block.holds(address));
  }
}
