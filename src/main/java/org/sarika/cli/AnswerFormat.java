package org.sarika.cli;

/** How an answer is printed; the names are what operators type. */
enum AnswerFormat {
  text,
  json,
  telegram,
  slack
}
