package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.AttachedFile;
import fr.ars.portal.consultation.ReceivedContribution;
import fr.ars.portal.files.FileState;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Puts received contributions into words, in the time of the agency. */
@RequestScoped
public class ReceivedRows {

    @Inject
    ManagedConsultation managed;

    @Inject
    Here here;

    @Inject
    Texts texts;

    ReceivedRow of(ReceivedContribution contribution) {
        return new ReceivedRow(
                contribution.number().toString(),
                managed.heading(contribution.section()),
                texts.of("contribution.stance." + contribution.stance()),
                texts.of("contribution.capacity." + contribution.capacity()),
                contribution.publicName().orElse(texts.of("contribution.anonymous")),
                contribution.text(),
                here.getTime().brief(contribution.receivedAt()),
                contribution.late(),
                contribution.state().name(),
                contribution.moderatedAt().map(here.getTime()::brief).orElse(""),
                contribution.refusal().map(refusal -> refusal.reason().words()).orElse(""),
                contribution
                        .refusal()
                        .flatMap(ReceivedContribution.Refusal::note)
                        .orElse(""),
                contribution.attachments().stream().map(this::attachment).toList());
    }

    private ReceivedRow.Attachment attachment(AttachedFile file) {
        boolean served = file.state() == FileState.CLEAN || file.state() == FileState.NOT_SCANNED;
        return new ReceivedRow.Attachment(
                file.id().toString(), file.name(), size(file.size()), texts.of("admin.file." + file.state()), served);
    }

    private String size(long bytes) {
        boolean large = bytes >= 1 << 20;
        NumberFormat number = NumberFormat.getInstance(Locale.FRANCE);
        number.setMaximumFractionDigits(large ? 1 : 0);
        String amount = number.format(large ? bytes / (double) (1 << 20) : Math.max(1, bytes / 1024));
        return texts.with(large ? "admin.megabytes" : "admin.kilobytes", List.of(amount));
    }
}
