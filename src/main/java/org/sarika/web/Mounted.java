package org.sarika.web;

import jakarta.servlet.Servlet;

/**
 * A servlet of another part, served beside the pages. What it answers gets no header of ours.
 *
 * @param path such as {@code /slack/events}; exactly that
 * @param servlet safe for many threads
 */
public record Mounted(String path, Servlet servlet) {}
