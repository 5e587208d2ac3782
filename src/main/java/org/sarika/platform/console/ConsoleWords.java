package org.sarika.platform.console;

import org.sarika.answer.Answer;
import org.sarika.chat.Notice;
import org.sarika.knowledge.NoteKind;

/** Every sentence that the terminal says. */
final class ConsoleWords {
  static final String NOT_FOUND = "Not in my articles.";
  static final String NEAREST = "Nearest headlines, which do not answer it:";
  static final String DISAGREE = "Sources disagree";
  static final String SOURCES = "Sources of the last answer:";
  static final String WELCOME =
      "Ask me something; /sources, /help, /forget and /quit are commands.";
  static final String GOODBYE = "Goodbye.";

  private ConsoleWords() {}

  static String of(Notice notice) {
    return switch (notice) {
      case HELP ->
          """
          I answer with excerpts from a curated store of articles, each with its outlet, date and link.
          /sources  the sources of the last answer
          /forget   erase this conversation
          /quit     leave\
          """;
      case NO_SOURCES -> "There is no answer with sources yet.";
      case UNKNOWN_COMMAND -> "I do not know this command: /help lists those I know.";
      case NO_SUCH_ANSWER, NOT_YOURS, TOO_OLD, GONE, NO_MORE, NO_WORDS -> "";
      case FAULT -> "Sorry, something went wrong on my side; please ask again.";
    };
  }

  static String of(Answer.Reason reason) {
    return switch (reason) {
      case EMPTY -> "Ask me a question.";
      case TOO_LONG -> "That is too long for one question: please ask it in a sentence or two.";
      case GREETING -> "Hello! Ask me a question, and I look for the answer in my articles.";
      case THANKS -> "You are welcome.";
      case SPAM -> "That is no question that I could look up in my articles.";
      case INSTRUCTION -> "I only look up answers in my articles; ask me a question.";
    };
  }

  static String of(NoteKind kind) {
    return switch (kind) {
      case CORRECTION -> "Correction";
      case CONTEXT -> "Context";
      case UNRELIABLE -> "Unreliable";
      case RETRACTED -> "Retracted";
    };
  }
}
