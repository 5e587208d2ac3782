/**
 * Articles, conversations and deliveries on disk: an H2 file database behind the ports of {@code
 * knowledge}, {@code chat} and {@code delivery}. Many threads read through a pool; one thread
 * writes, and nothing is acknowledged before it is synced. The database and the key beside it are
 * the only state that has to survive: the index is made from it. {@code wiring} opens it; nobody
 * else knows that it is H2.
 */
@NullMarked
package org.sarika.storage;

import org.jspecify.annotations.NullMarked;
