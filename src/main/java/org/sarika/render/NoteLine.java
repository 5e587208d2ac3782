package org.sarika.render;

import org.sarika.knowledge.NoteKind;

/**
 * A curator's remark, ready to be shown.
 *
 * @param kind what it does
 * @param label the kind as readers see it
 * @param text the remark
 * @param url the http or https address that backs it; empty if none
 */
public record NoteLine(NoteKind kind, String label, String text, String url) {}
