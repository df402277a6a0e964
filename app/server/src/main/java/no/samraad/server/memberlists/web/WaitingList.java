package no.samraad.server.memberlists.web;

import java.time.ZonedDateTime;

/** A list that waits, as a line on the page. */
public record WaitingList(String path, ZonedDateTime madeAt) {}
