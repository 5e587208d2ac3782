package org.sarika.ingest.net;

import java.net.URI;

/**
 * What an address gave. It owns the bytes.
 *
 * @param address after redirects, without a fragment
 * @param mediaType with its charset if the server said one; empty if it said nothing
 * @param bytes unpacked
 * @param validators for asking later whether it has changed
 */
// A copy of up to 5 MiB would double what a page weighs; nobody compares pages.
@SuppressWarnings("ArrayRecordComponent")
public record Page(URI address, String mediaType, byte[] bytes, Validators validators) {}
