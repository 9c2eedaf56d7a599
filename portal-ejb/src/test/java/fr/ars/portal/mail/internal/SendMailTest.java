package fr.ars.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.kernel.Uuids;
import fr.ars.portal.mail.EmailAddress;
import fr.ars.portal.mail.Mail;
import fr.ars.portal.mail.MailState;
import fr.ars.portal.mail.Sender;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendMailTest {

    /** A post office that notes what it is given, or fails as told. */
    private static final class FakePostOffice extends PostOffice {

        private final List<Outgoing> delivered = new ArrayList<>();
        private final List<UUID> forgotten = new ArrayList<>();
        private Optional<RuntimeException> failure = Optional.empty();

        @Override
        public void deliver(Outgoing mail) {
            failure.ifPresent(f -> {
                throw f;
            });
            delivered.add(mail);
        }

        @Override
        public void forget(UUID token) {
            forgotten.add(token);
        }
    }

    private final InMemoryMails mails = new InMemoryMails();
    private final FakePostOffice postOffice = new FakePostOffice();
    private final Outbox outbox = new Outbox();
    private final SendMail sendMail = new SendMail();
    private final EraseMails eraseMails = new EraseMails();
    private final QueuedMail mail = MailFixture.queued(MailFixture.NOON);
    private final String order = mail.token().toString();

    @BeforeEach
    void put_together() {
        at(Duration.ZERO);
        outbox.mails = mails;
        sendMail.outbox = outbox;
        sendMail.postOffice = postOffice;
        eraseMails.outbox = outbox;
        eraseMails.postOffice = postOffice;
        eraseMails.keepTextDays = 30;
        mails.add(mail);
    }

    private void at(Duration later) {
        outbox.clock = Clock.fixed(MailFixture.NOON.plus(later), ZoneOffset.UTC);
    }

    @Test
    void what_is_for_the_recipient_alone_is_not_opened_by_staff() {
        Mail open = new Mail(new EmailAddress("jeanne@example.org"), "receipt", Map.of(), Sender.nation("Portail"));
        Letter letter = new Letter("Votre lien", "Le lien");
        var forAll = new QueuedMail(Uuids.at(MailFixture.NOON), open, letter, MailFixture.NOON);
        var secret = new QueuedMail(Uuids.at(MailFixture.NOON), open.inConfidence(), letter, MailFixture.NOON);
        assertThat(forAll.openedByStaff().text()).contains("Le lien");
        assertThat(secret.openedByStaff().text()).isEmpty();
        assertThat(secret.openedByStaff().line().subject()).isEqualTo("Votre lien");
    }

    @Test
    void a_message_is_sent_once_however_often_the_order_comes() {
        sendMail.run(order);
        sendMail.run(order);

        assertThat(postOffice.delivered)
                .singleElement()
                .extracting(Outgoing::subject)
                .isEqualTo("Votre reçu");
        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.opened().line().sentAt()).contains(MailFixture.NOON);
    }

    @Test
    void a_failed_attempt_is_noted_and_the_order_stays() {
        postOffice.failure = Optional.of(new IllegalStateException("no answer for jeanne@example.org"));

        assertThatThrownBy(() -> sendMail.run(order)).hasMessageContaining("no answer");

        assertThat(mail.state()).isEqualTo(MailState.QUEUED);
        assertThat(mail.opened().line().attempts()).isEqualTo(1);
        assertThat(mail.opened().line().error()).contains("IllegalStateException: no answer for …@…");
    }

    @Test
    void a_refused_address_is_not_tried_again() {
        postOffice.failure = Optional.of(new RefusedException(new IllegalStateException("550")));

        sendMail.run(order);

        assertThat(mail.state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void a_message_given_up_can_be_sent_after_all() {
        sendMail.givenUp(order);
        assertThat(mail.state()).isEqualTo(MailState.FAILED);

        sendMail.run(order);

        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.opened().line().error()).isEmpty();
    }

    @Test
    void the_text_goes_after_thirty_days_and_the_line_after_a_year() {
        sendMail.run(order);

        at(Duration.ofDays(30));
        eraseMails.run();
        assertThat(mail.opened().text()).isPresent();

        at(Duration.ofDays(31));
        eraseMails.run();
        assertThat(mail.opened().text()).isEmpty();
        assertThat(postOffice.forgotten).containsExactly(mail.token());
        assertThat(mails.find(mail.token())).isPresent();

        at(Duration.ofDays(366));
        eraseMails.run();
        assertThat(mails.find(mail.token())).isEmpty();
    }

    @Test
    void a_message_that_waits_keeps_its_text_however_old() {
        at(Duration.ofDays(400));
        eraseMails.run();

        assertThat(mail.opened().text()).isPresent();
    }

    @Test
    void an_order_for_a_message_that_is_gone_is_done() {
        sendMail.run(UUID.randomUUID().toString());

        assertThat(postOffice.delivered).isEmpty();
    }
}
