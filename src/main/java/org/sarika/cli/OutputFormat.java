package org.sarika.cli;

/** How answers and lists are printed; the names are what operators type. */
enum OutputFormat {
  text,
  json
}
