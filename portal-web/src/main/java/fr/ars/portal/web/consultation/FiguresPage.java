package fr.ars.portal.web.consultation;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.FrenchTime;
import fr.ars.portal.agency.TerritoryView;
import fr.ars.portal.consultation.ContributionExports;
import fr.ars.portal.consultation.ExportFormat;
import fr.ars.portal.consultation.ExportProgress;
import fr.ars.portal.consultation.FigureSheet;
import fr.ars.portal.consultation.PublishedFigures;
import fr.ars.portal.consultation.SmallGroups;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of a consultation: who took part, on what, what they think, and when. */
@Named
@RequestScoped
public class FiguresPage {

    @Inject
    Here here;

    @Inject
    Reading reading;

    @Inject
    PublishedFigures figures;

    @Inject
    ContributionExports exports;

    @Inject
    Agencies agencies;

    @Inject
    Texts texts;

    private @Nullable FigureSheet sheet;

    public FigureSheet getSheet() {
        if (sheet == null) {
            sheet = figures.sheet(reading.getLine());
        }
        return sheet;
    }

    /** What was published on each section, in the order of the text; the whole text comes first. */
    public List<SectionFigures> getSections() {
        Stream<SectionFigures> whole = Stream.of(
                new SectionFigures(texts.of("figure.whole-text"), "", getSheet().of(0)));
        Stream<SectionFigures> sections = reading.getOutline().stream()
                .map(entry -> new SectionFigures(
                        entry.heading(),
                        entry.anchor(),
                        getSheet().of(entry.section().value())));
        return Stream.concat(whole, sections)
                .filter(section -> section.figures().published() > 0)
                .toList();
    }

    public List<FigureRow> getCapacities() {
        return rows(
                getSheet().capacities(),
                capacity -> texts.of("contribution.capacity." + capacity.name()),
                texts.of("figure.other-capacities"));
    }

    /** Small départements stand together under the region. */
    public List<FigureRow> getDepartments() {
        return rows(
                getSheet().departments(),
                this::department,
                texts.with("figure.rest-of-region", List.of(reading.getAgency().region())));
    }

    private String department(String code) {
        LocalDate day = reading.getAgency().time().dateOf(here.getReceivedAt());
        return code.isEmpty()
                ? texts.of("figure.no-department")
                : agencies.department(code, day).map(TerritoryView::name).orElse(code);
    }

    private <K extends Comparable<K>> List<FigureRow> rows(
            SmallGroups<K> groups, Function<K, String> label, String others) {
        long published = getSheet().participation().figures().published();
        List<FigureRow> rows = new ArrayList<>(groups.shown().entrySet().stream()
                .map(group -> row(label.apply(group.getKey()), group.getValue(), published))
                .sorted(Comparator.comparing(FigureRow::number).reversed())
                .toList());
        if (groups.others() > 0) {
            rows.add(row(others, groups.others(), published));
        }
        return rows;
    }

    private static FigureRow row(String label, long number, long whole) {
        return new FigureRow(label, number, whole == 0 ? 0 : Math.round(100.0 * number / whole));
    }

    /** The days on which something was received. */
    public List<FigureRow> getDays() {
        return getSheet().days().entrySet().stream()
                .map(day -> new FigureRow(FrenchTime.day(day.getKey()), day.getValue(), 0))
                .toList();
    }

    /** Every day from the first to the last, for the picture. */
    public List<DayColumn> getColumns() {
        TreeMap<LocalDate, Long> days = new TreeMap<>(getSheet().days());
        LocalDate first = days.firstKey();
        long span = ChronoUnit.DAYS.between(first, days.lastKey()) + 1;
        long most = days.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return days.entrySet().stream()
                .map(day -> DayColumn.of(ChronoUnit.DAYS.between(first, day.getKey()), span, day.getValue(), most))
                .toList();
    }

    /** The exports that are being prepared, for somebody who has asked for one. */
    public List<ExportProgress> getPreparing() {
        if (here.parameter("fichier").isEmpty()) {
            return List.of();
        }
        return Arrays.stream(ExportFormat.values())
                .flatMap(format -> exports.progress(reading.getLine().id(), format).stream())
                .toList();
    }
}
