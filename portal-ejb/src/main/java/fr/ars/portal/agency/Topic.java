package fr.ars.portal.agency;

import java.util.Optional;

/** What something is about: "T08 Santé mentale", or within it "T08.3 Prévention du suicide". */
public record Topic(String code, Optional<String> parent, String label) {}
