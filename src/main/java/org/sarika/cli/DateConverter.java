package org.sarika.cli;

import org.sarika.knowledge.PublicationDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, a month or a year. */
final class DateConverter implements ITypeConverter<PublicationDate> {
  @Override
  public PublicationDate convert(String text) {
    try {
      return PublicationDate.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
