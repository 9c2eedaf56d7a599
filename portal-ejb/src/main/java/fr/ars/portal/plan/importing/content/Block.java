package fr.ars.portal.plan.importing.content;

/** One thing that stands by itself in a draft, in reading order. */
public sealed interface Block permits Paragraph, Table, Figure, LooseNote {}
