package no.samraad.server.duties.web;

import java.time.ZonedDateTime;

/**
 * A mail that was given up, ready to show.
 *
 * @param id prefixed
 * @param error what the mail server said last
 */
public record FailedMail(String id, String subject, int attempts, String error, ZonedDateTime written) {}
