package org.entaxi.examples.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * Lines over two logarithmic axes, as SVG.
 *
 * @param title what is shown
 * @param across what the horizontal axis counts
 * @param up what the vertical axis measures, in nanoseconds
 * @param lines the lines, each with one point at least
 */
record Chart(String title, String across, String up, List<Line> lines) {

    /** A line. */
    record Line(String name, List<Point> points) {}

    /** A point; both numbers are above nought. */
    record Point(double x, double y) {}

    private static final int WIDTH = 860;
    private static final int HEIGHT = 480;
    private static final int LEFT = 80;
    private static final int RIGHT = 250;
    private static final int TOP = 50;
    private static final int BOTTOM = 60;

    /** Told apart also by those who see few colours (Okabe and Ito). */
    private static final List<String> COLOURS =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#7f7f7f");

    /** The picture. */
    String svg() {
        Axis x = Axis.around(lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Point::x)
                .toArray());
        Axis y = Axis.around(lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Point::y)
                .toArray());
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n",
                WIDTH,
                HEIGHT));
        svg.append("<title>").append(escaped(title)).append("</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(svg, LEFT, 28, "start", 16, title);
        for (int power = x.from; power <= x.to; power++) {
            double at = x(x.place(power));
            rule(svg, at, TOP, at, HEIGHT - BOTTOM);
            text(svg, at, HEIGHT - BOTTOM + 20, "middle", 13, count(power));
        }
        for (int power = y.from; power <= y.to; power++) {
            double at = y(y.place(power));
            rule(svg, LEFT, at, WIDTH - RIGHT, at);
            text(
                    svg,
                    LEFT - 8,
                    at + 4,
                    "end",
                    13,
                    Report.Amounts.time(Math.pow(10, power)).replace(".00", ""));
        }
        text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 14, "middle", 13, across);
        svg.append(String.format(
                Locale.ROOT,
                "<text transform=\"translate(18 %s) rotate(-90)\" text-anchor=\"middle\" fill=\"#222222\">%s</text>\n",
                number((TOP + HEIGHT - BOTTOM) / 2.0),
                escaped(up)));
        for (int i = 0; i < lines.size(); i++) {
            line(svg, lines.get(i), COLOURS.get(i % COLOURS.size()), i, x, y);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void line(StringBuilder svg, Line line, String colour, int place, Axis x, Axis y) {
        StringBuilder path = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (Point point : line.points()) {
            String at = number(x(x.share(point.x()))) + ' ' + number(y(y.share(point.y())));
            path.append(path.isEmpty() ? "M" : " L").append(at);
            dots.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%s\" cy=\"%s\" r=\"3.5\" fill=\"%s\"/>\n",
                    number(x(x.share(point.x()))),
                    number(y(y.share(point.y()))),
                    colour));
        }
        svg.append(String.format(
                        Locale.ROOT, "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n", path, colour))
                .append(dots);
        int down = TOP + 14 + 22 * place;
        int right = WIDTH - RIGHT + 16;
        svg.append(String.format(
                Locale.ROOT, "<path d=\"M%d %d h24\" stroke=\"%s\" stroke-width=\"3\"/>\n", right, down - 4, colour));
        text(svg, right + 32, down, "start", 13, line.name());
    }

    private static double x(double share) {
        return LEFT + share * (WIDTH - RIGHT - LEFT);
    }

    private static double y(double share) {
        return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
    }

    private static void rule(StringBuilder svg, double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "<path d=\"M%s %s L%s %s\" stroke=\"#dddddd\"/>\n",
                number(x1),
                number(y1),
                number(x2),
                number(y2)));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, int size, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%d\" fill=\"#222222\">%s</text>\n",
                number(x),
                number(y),
                anchor,
                size,
                escaped(text)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String count(int power) {
        return String.format(Locale.ROOT, "%,.0f", Math.pow(10, power)).replace(',', ' ');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** An axis from one power of ten to another. */
    private record Axis(int from, int to) {

        static Axis around(double... values) {
            double least = Double.MAX_VALUE;
            double most = 0;
            for (double value : values) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            int from = (int) Math.floor(Math.log10(least) + 1e-9);
            int to = (int) Math.ceil(Math.log10(most) - 1e-9);
            return new Axis(from, Math.max(to, from + 1));
        }

        double share(double value) {
            return (Math.log10(value) - from) / (to - from);
        }

        double place(int power) {
            return (double) (power - from) / (to - from);
        }
    }
}
