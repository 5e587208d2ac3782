package org.sarika.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Status;

/** Compares the folder with what is stored; changes nothing. */
final class SyncPlan {
  private final KnowledgeFolder.Contents contents;
  private final String model;
  private final List<Incoming> added = new ArrayList<>();
  private final List<Incoming> changed = new ArrayList<>();
  private final List<ArticleId> toEmbedAgain = new ArrayList<>();
  private final List<ArticleId> removed = new ArrayList<>();
  private final List<Problem> problems;
  private int unchanged;

  SyncPlan(KnowledgeFolder.Contents contents, List<Fingerprint> stored, String model) {
    this.contents = contents;
    this.model = model;
    this.problems = new ArrayList<>(contents.problems());
    Map<ArticleId, Fingerprint> withoutFile = new HashMap<>();
    stored.forEach(fingerprint -> withoutFile.put(fingerprint.id(), fingerprint));
    for (ArticleFile file : contents.articles()) {
      Fingerprint fingerprint = withoutFile.get(file.article().id());
      if (fingerprint == null) {
        added.add(incoming(file, Status.APPROVED));
      } else if (fingerprint.origin() == Origin.IMPORTED) {
        problems.add(clash(file));
      } else {
        withoutFile.remove(fingerprint.id());
        compare(file, fingerprint);
      }
    }
    stored.stream().filter(f -> withoutFile.containsKey(f.id())).forEach(this::withoutFile);
  }

  private void compare(ArticleFile file, Fingerprint stored) {
    boolean same =
        stored.contentHash().equals(file.contentHash())
            && stored.model().equals(model)
            && stored.source().equals(source(file.file()));
    if (same) {
      unchanged++;
    } else {
      changed.add(incoming(file, stored.status()));
    }
  }

  private void withoutFile(Fingerprint stored) {
    if (stored.origin() == Origin.IMPORTED) {
      if (!stored.model().equals(model)) {
        toEmbedAgain.add(stored.id());
      }
    } else if (contents.brokenNames().contains(stored.id().value())) {
      problems.add(
          new Problem(
              contents.folder().resolve(stored.source()),
              1,
              "file",
              "is left out until it is mended; '%s' is served as it was read before"
                  .formatted(stored.id())));
    } else if (contents.complete()) {
      removed.add(stored.id());
    }
  }

  private static Problem clash(ArticleFile file) {
    return new Problem(
        file.file(),
        1,
        "id",
        "'%s' is already the id of an imported article: rename this file and its id"
            .formatted(file.article().id()));
  }

  private Incoming incoming(ArticleFile file, Status status) {
    return new Incoming(
        file.article(), Origin.CURATED, status, source(file.file()), file.contentHash());
  }

  /** Relative to the folder, so that calling us from elsewhere changes nothing. */
  private String source(Path file) {
    return contents.folder().relativize(file).toString().replace('\\', '/');
  }

  List<Incoming> added() {
    return added;
  }

  List<Incoming> changed() {
    return changed;
  }

  /** Imported articles whose vectors come from another model. */
  List<ArticleId> toEmbedAgain() {
    return toEmbedAgain;
  }

  List<ArticleId> removed() {
    return removed;
  }

  SyncReport report() {
    return new SyncReport(
        added.size(), changed.size() + toEmbedAgain.size(), removed.size(), unchanged, problems);
  }
}
