package no.samraad.local.mail;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One mail that was taken.
 *
 * @param number from 1, rising, never used twice in a folder
 * @param receivedAt when the catcher answered for it
 * @param envelope who sent it to whom
 * @param subject decoded, empty when there is none
 * @param messageId with its angle brackets, empty when there is none
 * @param file where it lies
 */
public record CaughtMail(
        long number, Instant receivedAt, Envelope envelope, String subject, String messageId, Path file) {}
