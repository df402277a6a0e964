package no.samraad.platform.web;

/**
 * What a controller gives back: a value, rendered by {@link Pages} after the transaction has ended. A
 * controller never builds an HTTP response itself.
 */
public sealed interface Answer permits Page, SeeOther, Problem, Download, Print, Json {}
