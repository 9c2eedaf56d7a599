package fr.ars.portal.consultation;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A whole file of a consultation's contributions, ready to be handed out.
 *
 * @param rows how many contributions it holds
 * @param size bytes
 * @param sha256 of the file, in hexadecimal digits
 */
public record PreparedExport(ExportFormat format, long rows, long size, String sha256, Instant preparedAt, Path file) {}
