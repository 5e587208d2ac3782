package org.sarika.control;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
public record Done(int code, String out, String err) {}
