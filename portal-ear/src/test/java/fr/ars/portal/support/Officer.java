package fr.ars.portal.support;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/** A communication officer of one or several agencies, who announces consultations of a small text. */
public final class Officer {

    /** A draft as an office writes it: numbered headings, plain text. */
    public static final String TEXT = """
            Projet régional de santé

            1 Les soins

            1.1 Un médecin traitant pour tous

            Chaque habitant sans médecin traitant se voit proposer un rendez-vous dans les trois mois par une équipe de son
            territoire.

            1.2 Les urgences

            Un service d’urgence est à moins de trente minutes de chaque habitant, de jour comme de nuit.

            2 La prévention

            2.1 À l’école

            Chaque enfant bénéficie des bilans de santé prévus par la loi, dans toutes les écoles de la région.
            """;

    private static final Probe PROBE = new Probe("Announcing");

    private final String account;

    private Officer(String account) {
        this.account = account;
    }

    /** Signs up, and is given the role in these agencies ("NOR"). */
    public static Officer of(String email, String... agencies) {
        People.signedUp(email);
        for (String agency : agencies) {
            Grants.give(email, "COMMUNICATION", "agency/" + agency);
        }
        return new Officer(Probe.column("select id from account where email = '" + email + "'")
                .getFirst());
    }

    /**
     * Announces a consultation that closes at the end of a civil day of its agency, three months after it opens.
     *
     * @param lastDay the last day on which contributions count
     * @return the number of the consultation
     */
    public String announce(String agency, String title, ZoneId zone, LocalDate lastDay) {
        LocalDate end = lastDay.plusDays(1);
        return announce(
                agency,
                title,
                importFile(agency, title, "projet.txt", TEXT.getBytes(StandardCharsets.UTF_8)),
                end.minusMonths(3).atStartOfDay(zone).toInstant(),
                end.atStartOfDay(zone).toInstant());
    }

    /** Announces a consultation on the text of a file, from tomorrow on for three months; gives its number. */
    public String announceFile(String agency, String title, String fileName, byte[] file) {
        Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);
        String draft = importFile(agency, title, fileName, file);
        return announce(agency, title, draft, tomorrow, tomorrow.plus(100, ChronoUnit.DAYS));
    }

    private String importFile(String agency, String title, String fileName, byte[] file) {
        String content = Base64.getEncoder().encodeToString(file);
        String draft = PROBE.call("importFile", String.join("\n", account, agency, title, fileName, content));
        Imports.await(draft, "DONE");
        return draft;
    }

    private String announce(String agency, String title, String draft, Instant opening, Instant closing) {
        return PROBE.call(
                "announce", String.join("\n", account, agency, title, opening.toString(), closing.toString(), draft));
    }

    /** The identifier of the account. */
    public String account() {
        return account;
    }
}
