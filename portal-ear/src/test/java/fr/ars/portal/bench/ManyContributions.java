package fr.ars.portal.bench;

import fr.ars.portal.support.PortalUnderTest;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * Contributions as a large consultation receives them, straight into the database: most on few sections, most by
 * citizens, of every length, published nine times in ten. The same seed gives the same contributions.
 */
final class ManyContributions {

    private static final String ROW = """
            insert into contribution (consultation_id, place_code, section_id, stance, text, capacity, department_code,
              received_at, late, receipt_digest, state)
            values (?, 'NOR', ?, ?, ?, ?, ?, ?, 0, ?, ?)""";
    private static final List<String> STANCES = List.of("FOR", "RATHER_FOR", "NEUTRAL", "RATHER_AGAINST", "AGAINST");
    private static final List<String> CAPACITIES = List.of(
            "CITIZEN", "PATIENT", "CARER", "PROFESSIONAL", "ASSOCIATION", "LOCAL_AUTHORITY", "ESTABLISHMENT", "OTHER");
    private static final List<String> DEPARTMENTS = List.of("14", "50", "27", "76", "61");
    private static final List<String> SENTENCES = List.of(
            "Le cabinet le plus proche est à quarante minutes et ne prend plus personne. ",
            "Il faut des consultations avancées dans les communes, au moins un jour par semaine. ",
            "Les aidants n’ont pas de répit ; une place d’accueil de jour change tout. ",
            "La ligne de bus s’arrête à dix-huit heures, comment venir aux urgences ? ",
            "Je soutiens cette mesure si elle est financée jusqu’au bout. ");
    private static final int BATCH = 1_000;

    private final Random random;
    private final long consultation;
    private final List<Long> sections;
    private final Instant from;

    ManyContributions(long consultation, List<Long> sections, Instant from, int seed) {
        this.random = new Random(seed);
        this.consultation = consultation;
        this.sections = sections;
        this.from = from;
    }

    static Connection connect() throws SQLException {
        var database = PortalUnderTest.get().database();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    void write(int howMany) throws SQLException {
        try (Connection connection = connect()) {
            write(connection, howMany);
        }
    }

    void write(Connection connection, int howMany) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement rows = connection.prepareStatement(ROW)) {
            for (int i = 1; i <= howMany; i++) {
                fill(rows, i);
                rows.addBatch();
                if (i % BATCH == 0 || i == howMany) {
                    rows.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private void fill(PreparedStatement row, int number) throws SQLException {
        row.setLong(1, consultation);
        row.setLong(2, sections.get(few(sections.size())));
        row.setString(3, STANCES.get(random.nextInt(STANCES.size())));
        row.setString(4, text());
        row.setString(5, CAPACITIES.get(few(CAPACITIES.size())));
        row.setString(6, DEPARTMENTS.get(few(DEPARTMENTS.size())));
        row.setTimestamp(7, Timestamp.from(from.plusSeconds(number * 10L)));
        row.setString(8, digest(number));
        row.setString(9, random.nextInt(10) == 0 ? "TO_MODERATE" : "PUBLISHED");
    }

    /** The first come up far more often than the last. */
    private int few(int size) {
        double drawn = random.nextDouble();
        return (int) (drawn * drawn * size);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= few(12); i++) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return text.toString().strip();
    }

    private String digest(long number) {
        byte[] bytes = ByteBuffer.allocate(32)
                .putLong(random.nextLong())
                .putLong(consultation)
                .putLong(number)
                .putLong(random.nextLong())
                .array();
        return HexFormat.of().formatHex(bytes);
    }
}
