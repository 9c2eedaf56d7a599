package fr.ars.portal.web.consultation;

/**
 * A day in the picture of what was received over time, as wide as the picture has room for.
 *
 * @param height in hundredths of the day on which most was received
 */
public record DayColumn(String x, String y, String width, String height) {

    static DayColumn of(long day, long days, long number, long most) {
        double width = 100.0 / days;
        double height = 100.0 * number / most;
        return new DayColumn(
                rounded(day * width), rounded(100 - height), rounded(Math.max(0.2, width * 0.9)), rounded(height));
    }

    private static String rounded(double value) {
        return Double.toString(Math.round(value * 100) / 100.0);
    }
}
