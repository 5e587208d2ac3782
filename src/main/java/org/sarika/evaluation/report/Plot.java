package org.sarika.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where everything stands in a drawing of 480 by 360 units. Both axes begin at 0; the one to the
 * right ends at 1.
 */
final class Plot {
  private static final double LEFT = 56;
  private static final double RIGHT = 464;
  private static final double TOP = 14;
  private static final double BOTTOM = 308;
  private static final double ACROSS = .2;

  /** Up to here a scale has a line every tenth. */
  private static final double NARROW = .5;

  private final double highest;
  private final List<Tick> across = new ArrayList<>();
  private final List<Tick> up = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Dot> dots = new ArrayList<>();

  /** A mark on an axis, in units of the drawing. */
  record Tick(String at, String label) {}

  /**
   * A line.
   *
   * @param kind says how it looks
   * @param path as SVG writes it
   */
  record Line(String kind, String path) {}

  /**
   * A point with what may be said of it.
   *
   * @param kind says how it looks
   * @param low end of its bar, in units of the drawing; the same as {@code high} for none
   */
  record Dot(String kind, String x, String y, String low, String high, String label) {}

  /**
   * @param highest what has to find room on the axis that goes up, 0 to 1
   */
  Plot(double highest) {
    double step = highest <= NARROW ? .1 : .2;
    this.highest = Math.max(step, Math.ceil(highest / step - 1e-9) * step);
    for (int at = 0; at <= Math.round(1 / ACROSS); at++) {
      across.add(new Tick(number(x(at * ACROSS)), label(at * ACROSS)));
    }
    for (int at = 0; at <= Math.round(this.highest / step); at++) {
      up.add(new Tick(number(y(at * step)), label(at * step)));
    }
  }

  /** Joins points. */
  void line(String kind, List<double[]> points) {
    StringBuilder path = new StringBuilder();
    String last = "";
    for (double[] point : points) {
      String place = number(x(point[0])) + " " + number(y(point[1]));
      if (!place.equals(last)) {
        path.append(path.isEmpty() ? "M" : "L").append(place);
        last = place;
      }
    }
    lines.add(new Line(kind, path.toString()));
  }

  /** A point with a bar from low to high. */
  void dot(String kind, double x, double y, double low, double high, String label) {
    dots.add(new Dot(kind, number(x(x)), number(y(y)), number(y(low)), number(y(high)), label));
  }

  /** The end of the axis that goes up. */
  double highest() {
    return highest;
  }

  /** For the page. */
  public List<Tick> getAcross() {
    return across;
  }

  /** For the page. */
  public List<Tick> getUp() {
    return up;
  }

  /** For the page. */
  public List<Line> getLines() {
    return lines;
  }

  /** For the page. */
  public List<Dot> getDots() {
    return dots;
  }

  private static double x(double value) {
    return LEFT + value * (RIGHT - LEFT);
  }

  private double y(double value) {
    return BOTTOM - value / highest * (BOTTOM - TOP);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String label(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
