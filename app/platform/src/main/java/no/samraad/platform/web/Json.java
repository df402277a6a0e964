package no.samraad.platform.web;

import io.micronaut.http.HttpStatus;

/**
 * A body for machines.
 *
 * @param body a map, list or a record marked {@code @Serdeable}
 */
public record Json(Object body, HttpStatus status) implements Answer {
    public static Json of(Object body) {
        return new Json(body, HttpStatus.OK);
    }
}
