package org.sarika.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;

/** What operators are told when the store does not work. */
final class Sentences {
  static final String CLOSED = "the store is closed";

  private static final int LONGEST_VALUE = 80;

  private Sentences() {}

  static String inUse(Path folder, String pid) {
    return "the data folder '%s' is in use by process %s: stop that one, or set SARIKA_DATA to another folder"
        .formatted(folder, pid);
  }

  static String notWritable(Path folder, IOException cause) {
    return "the data folder '%s' cannot be written (%s): make it a folder this user may write to, or set SARIKA_DATA to another"
        .formatted(folder, reason(cause));
  }

  static String readOnly(Path file) {
    return "the database file '%s' is read-only: let this user write to it, or set SARIKA_DATA to another folder"
        .formatted(file);
  }

  static String semicolon(Path folder) {
    return "the data folder '%s' has a semicolon in its name, which the database cannot open: set SARIKA_DATA to another folder"
        .formatted(folder);
  }

  static String damaged(Path file, String reason) {
    return "the database file '%s' cannot be used (%s) and was left as it is: restore a backup, or move it away to start anew"
        .formatted(file, cut(reason));
  }

  static String notCreated(Path file, Throwable cause) {
    return "the database file '%s' could not be made (%s): check the disk's free space and the folder's rights"
        .formatted(file, reason(cause));
  }

  static String folderGone(Path folder) {
    return "the data folder '%s' is gone or cannot be written: new articles cannot be stored"
        .formatted(folder);
  }

  static String closeFailed(Throwable cause) {
    return "the database did not close in order (%s); what was saved is on disk"
        .formatted(reason(cause));
  }

  static String rolledBack(Path file, long found, long saved, Path witness) {
    return "the database file '%s' was left as it is because it has lost changes (it holds %d of %d): restore a backup, or delete '%s' to go on with what is left"
        .formatted(file, found, saved, witness);
  }

  static String newer(Path file, int found, int known) {
    return "the database file '%s' has schema version %d and this Sarika knows only up to %d: start the newer Sarika that wrote it, or restore a backup"
        .formatted(file, found, known);
  }

  static String readFailed(String what, Throwable cause) {
    return "%s could not be read from the database (%s)".formatted(what, reason(cause));
  }

  static String writeFailed(String what, Throwable cause) {
    return "%s failed and changed nothing (%s)".formatted(what, withoutValues(cause));
  }

  static String badKey(Path file) {
    return "the key file '%s' was left as it is because it does not hold %d bytes: restore a backup, or move it away to go on without knowing earlier askers again"
        .formatted(file, KeyFile.LENGTH);
  }

  static String keyFailed(Path file, IOException cause) {
    return "the key file '%s' cannot be read or made (%s): let this user read and write it, or set SARIKA_DATA to another folder"
        .formatted(file, reason(cause));
  }

  static String idTaken(String id) {
    return "the answer '%s' belongs to another question and was not written over".formatted(id);
  }

  static String backupExists(Path file) {
    return "'%s' exists already and was left as it is: give the backup another name"
        .formatted(file);
  }

  static String noFolder(Path file) {
    return "the folder of '%s' does not exist: make it first".formatted(file);
  }

  static String backupFailed(Path file, IOException cause) {
    return "the backup '%s' could not be written (%s): check the folder and the disk's free space"
        .formatted(file, reason(cause));
  }

  static String noBackup(Path file) {
    return "'%s' is no file: give a backup that was made with `backup`".formatted(file);
  }

  static String badBackup(Path file, Exception cause) {
    return "'%s' cannot be restored (%s), and nothing was changed: give another backup"
        .formatted(file, reason(cause));
  }

  static String incompleteBackup(Path file, Set<String> missing) {
    return "'%s' is no whole backup (it lacks %s), and nothing was changed: give another backup"
        .formatted(file, String.join(", ", missing));
  }

  static String notEmpty(Path folder) {
    return "the data folder '%s' is not empty: set SARIKA_DATA to another folder, or add --force to move its files aside"
        .formatted(folder);
  }

  static String notRestored(Path folder, IOException cause) {
    return "the data folder '%s' could not be replaced (%s): check its rights and the disk's free space"
        .formatted(folder, reason(cause));
  }

  static String syncFailed(Throwable cause) {
    return "a change was made but is not known to be on disk (%s): check the disk and repeat it"
        .formatted(reason(cause));
  }

  /** As {@link #reason}, but the database's sentences quote what was to be written. */
  private static String withoutValues(Throwable failure) {
    Throwable cause = innermost(failure);
    return cause instanceof SQLException sql
        ? "database error " + sql.getErrorCode()
        : reason(cause);
  }

  /** The innermost cause in a few words, on one line. */
  static String reason(Throwable failure) {
    Throwable cause = innermost(failure);
    if (cause instanceof AccessDeniedException) {
      return "access denied";
    }
    if (cause instanceof FileSystemException file && file.getReason() != null) {
      return cut(file.getReason());
    }
    String message = cause.getMessage();
    return cut(message == null ? cause.getClass().getSimpleName() : message);
  }

  private static Throwable innermost(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String cut(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE - 1) + "…";
  }
}
