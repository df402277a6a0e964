package no.samraad.platform.web;

import io.micronaut.http.HttpStatus;
import java.util.Locale;

/**
 * What can go wrong outside the rules. Each kind has its words in three languages under
 * {@code error.<code>.title}, {@code .text} and {@code .next}.
 */
public enum ErrorKind {
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    SIGN_IN_FIRST(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    STALE(HttpStatus.CONFLICT),
    TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE),
    UNSUPPORTED_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    INVALID(HttpStatus.UNPROCESSABLE_ENTITY),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    FAILURE(HttpStatus.INTERNAL_SERVER_ERROR),
    /** Others are printing; in a moment it is free. */
    PRESS_BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    /** The form was made for a session that is over. */
    STALE_FORM(HttpStatus.CONFLICT),
    /** The form came from a page that is not ours. */
    STRANGE_ORIGIN(HttpStatus.FORBIDDEN),
    /** The session is another community's. */
    FOREIGN_SESSION(HttpStatus.FORBIDDEN),
    /** Logged in, but no person of this community is bound to the login. */
    NOT_A_MEMBER(HttpStatus.FORBIDDEN),
    /** What came back from the identity provider is not what this browser began. */
    LOGIN_BROKEN(HttpStatus.BAD_REQUEST),
    /** The level of assurance is too low. */
    LOGIN_TOO_WEAK(HttpStatus.FORBIDDEN);

    private final HttpStatus status;

    ErrorKind(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** The code in message keys, problem types and metrics, such as {@code not-found}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a status; every unknown one below 500 counts as a bad request, above as a failure. */
    public static ErrorKind of(HttpStatus status) {
        for (ErrorKind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status.getCode() >= 500 ? FAILURE : BAD_REQUEST;
    }
}
