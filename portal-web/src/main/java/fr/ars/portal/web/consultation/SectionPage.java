package fr.ars.portal.web.consultation;

import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.consultation.ContributionLine;
import fr.ars.portal.consultation.Figures;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.SectionView;
import fr.ars.portal.plan.reading.ReadSection;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One section of the text: what it says, what others think of it, and the form to contribute. */
@Named
@RequestScoped
public class SectionPage {

    @Inject
    Here here;

    @Inject
    Reading reading;

    @Inject
    TextPage text;

    @Inject
    ConsultationQueries consultations;

    private @Nullable SectionView section;
    private @Nullable Page<ContributionLine> contributions;

    public SectionView getSection() {
        if (section == null) {
            int index = index(here.value("anchor"));
            List<OutlineEntry> outline = reading.getOutline();
            section = new SectionView(
                    outline.get(index),
                    text.text()
                            .section(here.value("anchor"))
                            .map(ReadSection::page)
                            .orElse(""),
                    index == 0 ? Optional.empty() : Optional.of(outline.get(index - 1)),
                    index == outline.size() - 1 ? Optional.empty() : Optional.of(outline.get(index + 1)));
        }
        return section;
    }

    private int index(String anchor) {
        return IntStream.range(0, reading.getOutline().size())
                .filter(i -> reading.getOutline().get(i).anchor().equals(anchor))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(new SubjectRef("section", anchor)));
    }

    /** Its place in the text, from 1. */
    public int getPlace() {
        return index(here.value("anchor")) + 1;
    }

    /** The parts of the text it lies in, the outermost first. */
    public List<OutlineEntry> getAbove() {
        Deque<OutlineEntry> above = new ArrayDeque<>();
        int level = getSection().entry().level();
        for (int i = getPlace() - 2; i >= 0; i--) {
            OutlineEntry before = reading.getOutline().get(i);
            if (before.level() < level) {
                above.addFirst(before);
                level = before.level();
            }
        }
        return List.copyOf(above);
    }

    public Page<ContributionLine> getContributions() {
        if (contributions == null) {
            contributions = consultations.contributions(
                    reading.getLine().id(),
                    Optional.of(getSection().entry().section().value()),
                    here.getCursor());
        }
        return contributions;
    }

    public Figures getFigures() {
        return reading.of(getSection().entry());
    }
}
