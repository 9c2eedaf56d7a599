package fr.ars.portal.mail.internal;

/** A subject and a text, written from a template. */
public record Letter(String subject, String text) {}
