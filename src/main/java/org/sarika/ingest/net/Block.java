package org.sarika.ingest.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Addresses that begin with the same bits. */
final class Block {
  private final byte[] start;
  private final int bits;

  private Block(byte[] start, int bits) {
    this.start = start;
    this.bits = bits;
  }

  /** Written as in {@code 10.0.0.0/8}. */
  static List<Block> all(String... written) {
    return Arrays.stream(written).map(Block::of).toList();
  }

  private static Block of(String written) {
    String[] parts = written.split("/", 2);
    try {
      return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(written + " is no block of addresses", e);
    }
  }

  boolean holds(byte[] address) {
    if (address.length != start.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
