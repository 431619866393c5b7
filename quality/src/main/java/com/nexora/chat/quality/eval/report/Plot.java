package com.nexora.chat.quality.eval.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.jsoup.nodes.Element;

/// Small plots as SVG. Colours come from the page, so that they fit light and dark; every value is
/// written beside its shape as well.
final class Plot {

  private static final int WIDTH = 640;
  private static final int ROW = 26;
  private static final int LABELS = 150;
  private static final int VALUES = 70;
  private static final int HEIGHT = 190;
  private static final int FOOT = 34;
  private static final int MOST_COLUMNS = 16;

  /// One horizontal bar.
  ///
  /// @param share of the full width, from 0 to 1
  record Bar(String label, double share, String value) {}

  /// One column of a histogram.
  ///
  /// @param from in milliseconds
  record Column(long from, long to, int count) {}

  private Plot() {}

  /// @param title what the plot shows, for those who cannot see it
  static Element bars(String title, List<Bar> bars) {
    Element svg = svg(title, bars.size() * ROW + 4);
    int room = WIDTH - LABELS - VALUES;
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      int y = i * ROW + 4;
      text(svg, LABELS - 8, y + 15, "end", bar.label());
      rect(svg, "track", LABELS, y, room, ROW - 6);
      rect(svg, "bar", LABELS, y, bar.share() * room, ROW - 6);
      text(svg, LABELS + room + 8, y + 15, "start", bar.value());
    }
    return svg;
  }

  /// @param columns in order, next to each other
  static Element histogram(String title, List<Column> columns) {
    Element svg = svg(title, HEIGHT);
    int most = columns.stream().mapToInt(Column::count).max().orElse(1);
    double width = (double) (WIDTH - 20) / Math.max(1, columns.size());
    int room = HEIGHT - FOOT - 20;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      double height = (double) column.count() / most * room;
      double x = 10 + i * width;
      rect(svg, "bar", x + 1, HEIGHT - FOOT - height, width - 2, height);
      if (column.count() > 0) {
        text(svg, x + width / 2, HEIGHT - FOOT - height - 4, "middle", "" + column.count());
      }
      text(svg, x, HEIGHT - FOOT + 14, "start", Long.toString(column.from()));
    }
    text(svg, WIDTH / 2.0, HEIGHT - 4, "middle", "milliseconds from question to decision");
    return svg;
  }

  /// Columns of the same round width over all values.
  static List<Column> columns(List<Long> milliseconds) {
    long most = milliseconds.stream().mapToLong(it -> it).max().orElse(0);
    long width = width(most);
    return LongStream.rangeClosed(0, most / width)
        .mapToObj(i -> new Column(i * width, (i + 1) * width, (int)
            milliseconds.stream().filter(it -> it / width == i).count()))
        .toList();
  }

  /// The smallest of 1, 2, 5, 10, 20, 50, … that needs no more columns than fit.
  private static long width(long most) {
    for (long ten = 1; ; ten *= 10) {
      for (long width : new long[] {ten, 2 * ten, 5 * ten}) {
        if (most / width < MOST_COLUMNS) {
          return width;
        }
      }
    }
  }

  private static Element svg(String title, int height) {
    Element svg = new Element("svg");
    svg.attr("viewBox", "0 0 " + WIDTH + " " + height)
        .attr("width", "" + WIDTH)
        .attr("height", "" + height)
        .attr("role", "img")
        .attr("aria-label", title);
    svg.appendElement("title").text(title);
    return svg;
  }

  private static void rect(
      Element svg, String kind, double x, double y, double width, double height) {
    shape(svg, "rect", Map.of("x", x, "y", y, "width", width, "height", height))
        .attr("class", kind)
        .attr("rx", "2");
  }

  private static void text(Element svg, double x, double y, String anchor, String words) {
    shape(svg, "text", Map.of("x", x, "y", y)).attr("text-anchor", anchor).text(words);
  }

  private static Element shape(Element svg, String tag, Map<String, Double> numbers) {
    Element shape = svg.appendElement(tag);
    numbers.forEach((name, value) -> shape.attr(name, String.format(Locale.ROOT, "%.1f", value)));
    return shape;
  }
}
