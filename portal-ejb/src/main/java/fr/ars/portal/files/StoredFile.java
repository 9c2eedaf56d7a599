package fr.ars.portal.files;

import java.util.UUID;

/**
 * What is known of a file.
 *
 * @param name safe to show and to save under: no path, no control character, the ending of its true type
 * @param size in bytes, as stored
 */
public record StoredFile(UUID id, String name, FileType type, long size, FilePolicy policy, FileState state) {}
