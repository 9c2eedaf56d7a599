package fr.ars.portal.files.internal;

import java.util.Optional;

/** A content waiting for a scanner. */
public record ToScan(Address address, Optional<String> caseId) {}
