package fr.ars.portal.mail.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The short transactions around sending, which itself happens outside any. */
@Stateless
public class Outbox {

    private static final Duration ONE_YEAR = Duration.ofDays(365);
    private static final int BATCH = 500;

    @Inject
    MailRepository mails;

    @Inject
    Clock clock;

    public Optional<Outgoing> take(UUID token) {
        return mails.find(token).flatMap(QueuedMail::outgoing);
    }

    public void sent(UUID token) {
        mails.find(token).ifPresent(mail -> mail.sent(clock.instant()));
    }

    public void attemptFailed(UUID token, String reason) {
        mails.find(token).ifPresent(mail -> mail.attemptFailed(reason));
    }

    public void refused(UUID token, String reason) {
        mails.find(token).ifPresent(mail -> mail.refused(reason));
    }

    public void givenUp(UUID token) {
        mails.find(token).ifPresent(QueuedMail::fail);
    }

    /** Erases the text of messages older than that and says which; at most a few hundred at a time. */
    public List<UUID> eraseTextsOlderThan(Duration age) {
        List<QueuedMail> old = mails.withTextBefore(clock.instant().minus(age), BATCH);
        old.forEach(QueuedMail::eraseText);
        return old.stream().map(QueuedMail::token).toList();
    }

    public int removeLinesOlderThanAYear() {
        return mails.removeBefore(clock.instant().minus(ONE_YEAR));
    }
}
