package fr.ars.portal.form;

/** A file somebody has attached to a draft: its identifier in the store, the name it came with, its size in bytes. */
public record DraftFile(String id, String name, long size) {}
