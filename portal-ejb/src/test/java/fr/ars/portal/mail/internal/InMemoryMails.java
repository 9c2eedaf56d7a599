package fr.ars.portal.mail.internal;

import fr.ars.portal.mail.MailState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The outbox's table, in memory. */
class InMemoryMails extends MailRepository {

    private final List<QueuedMail> rows = new ArrayList<>();

    @Override
    public void add(QueuedMail mail) {
        rows.add(mail);
    }

    @Override
    public Optional<QueuedMail> find(UUID token) {
        return rows.stream().filter(m -> m.token().equals(token)).findFirst();
    }

    @Override
    public List<QueuedMail> withTextBefore(Instant instant, int howMany) {
        return rows.stream()
                .filter(m -> m.state() != MailState.QUEUED)
                .filter(m -> m.opened().line().createdAt().isBefore(instant))
                .filter(m -> m.opened().text().isPresent())
                .limit(howMany)
                .toList();
    }

    @Override
    public int removeBefore(Instant instant) {
        int before = rows.size();
        rows.removeIf(m -> m.opened().line().createdAt().isBefore(instant)
                && m.opened().text().isEmpty());
        return before - rows.size();
    }
}
