package fr.ars.portal.probe;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.audit.JournalFilter;
import fr.ars.portal.audit.JournalLine;
import fr.ars.portal.audit.JournalQueries;
import fr.ars.portal.audit.JournalVerifier;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.FailedTasks;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.kernel.TaskQueries;
import fr.ars.portal.kernel.Tasks;
import fr.ars.portal.mail.EmailAddress;
import fr.ars.portal.mail.Mail;
import fr.ars.portal.mail.MailQueries;
import fr.ars.portal.mail.Mailer;
import fr.ars.portal.mail.Sender;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rooms everything stands on, called as a service of a room above would. */
@RequestScoped
public class Ground {

    private static final AgencyCode BRETAGNE = new AgencyCode("BRE");

    @Inject
    Transaction transaction;

    @Inject
    Tasks tasks;

    @Inject
    FailedTasks failedTasks;

    @Inject
    TaskQueries taskQueries;

    @Inject
    Journal journal;

    @Inject
    JournalQueries journalQueries;

    @Inject
    JournalVerifier verifier;

    @Inject
    Mailer mailer;

    @Inject
    MailQueries mailQueries;

    /** Orders something no handler understands. */
    public String orderNonsense(String payload) {
        transaction.committed(() -> tasks.afterCommit("mail.send", payload));
        return "ordered";
    }

    public String orderOutsideTransaction(String payload) {
        tasks.afterCommit("mail.send", payload);
        return "ordered";
    }

    public String orderAndRollBack(String payload) {
        transaction.rolledBack(() -> tasks.afterCommit("mail.send", payload));
        return "rolled back";
    }

    public String failedTasks(String ignored) {
        return taskQueries.failed(Cursor.start()).items().stream()
                .map(f -> f.id() + " " + f.kind() + " " + f.payload() + " " + f.attempts() + " " + f.error())
                .collect(Collectors.joining("\n"));
    }

    public String taskCounts(String ignored) {
        return taskQueries.counts() + " " + taskQueries.next(20);
    }

    public String retry(String id) {
        failedTasks.retry(Long.parseLong(id));
        return "ordered again";
    }

    public String dismiss(String id) {
        failedTasks.dismiss(Long.parseLong(id));
        return "dismissed";
    }

    public String record(String subject) {
        transaction.committed(() -> line(subject));
        return "recorded";
    }

    public String recordAndRollBack(String subject) {
        transaction.rolledBack(() -> line(subject));
        return "rolled back";
    }

    private void line(String subject) {
        journal.record(
                "probe.done", new SubjectRef("probe", subject), Optional.of(BRETAGNE), Map.of("nombre", "12 % d’œufs"));
    }

    public String journal(String subject) {
        return lines(AgencyScope.of(BRETAGNE), subject);
    }

    public String journalOfNormandie(String subject) {
        return lines(AgencyScope.of(new AgencyCode("NOR")), subject);
    }

    private String lines(AgencyScope scope, String subject) {
        return journalQueries
                .lines(scope, JournalFilter.about(new SubjectRef("probe", subject)), Cursor.start())
                .items()
                .stream()
                .map(Ground::shown)
                .collect(Collectors.joining("\n"));
    }

    private static String shown(JournalLine line) {
        return line.actor() + " " + line.action() + " " + line.owner().orElseThrow() + " " + line.details() + " "
                + (line.sealNumber().isPresent() ? "sealed" : "open");
    }

    public String verify(String ignored) {
        return verifier.verify().toString();
    }

    public String send(String subject) {
        transaction.committed(() -> mailer.send(mail(subject)));
        return "queued";
    }

    public String sendAndRollBack(String subject) {
        transaction.rolledBack(() -> mailer.send(mail(subject)));
        return "rolled back";
    }

    private static Mail mail(String subject) {
        return new Mail(
                new EmailAddress("jeanne@example.org"),
                "probe",
                Map.of("subject", subject),
                Sender.agency(BRETAGNE, "Agence régionale de santé Bretagne"));
    }

    public String mails(String ignored) {
        AgencyScope scope = AgencyScope.of(BRETAGNE);
        return mailQueries.lines(scope, Optional.empty(), Cursor.start()).items().stream()
                .map(line -> line.state() + " " + line.attempts() + " " + line.subject() + " "
                        + mailQueries.one(scope, line.id()).text().orElse("erased"))
                .collect(Collectors.joining("\n"));
    }
}
