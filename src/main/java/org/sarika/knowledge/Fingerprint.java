package org.sarika.knowledge;

/**
 * What tells whether a stored article is still the one in its file.
 *
 * @param id the article
 * @param origin how it came
 * @param status whether it may answer
 * @param source the file it came from
 * @param contentHash as in {@link StoredArticle}
 * @param model as in {@link StoredArticle}
 */
public record Fingerprint(
    ArticleId id, Origin origin, Status status, String source, String contentHash, String model) {}
