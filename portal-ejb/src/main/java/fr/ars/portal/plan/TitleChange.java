package fr.ars.portal.plan;

/** What a replacement would make of a title. */
public record TitleChange(String anchor, String number, String before, String after) {}
