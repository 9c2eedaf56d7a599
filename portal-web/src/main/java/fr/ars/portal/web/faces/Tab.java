package fr.ars.portal.web.faces;

/** One of several views of a list; the current one is no link. */
public record Tab(String label, String address, boolean current) {}
