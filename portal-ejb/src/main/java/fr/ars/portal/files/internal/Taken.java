package fr.ars.portal.files.internal;

import fr.ars.portal.files.FileType;

/**
 * What has been taken in: recognised, stripped or sealed, and lying at its address.
 *
 * @param name safe
 * @param size in bytes, before any encryption
 */
public record Taken(String name, FileType type, long size, Address address) {}
