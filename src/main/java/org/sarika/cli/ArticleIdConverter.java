package org.sarika.cli;

import org.sarika.knowledge.ArticleId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an article's id. */
final class ArticleIdConverter implements ITypeConverter<ArticleId> {
  @Override
  public ArticleId convert(String text) {
    try {
      return new ArticleId(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
