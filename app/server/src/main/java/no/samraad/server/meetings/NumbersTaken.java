package no.samraad.server.meetings;

/** Another notice of the same body took the case numbers while this one was being sent; nothing of this one is kept. */
public final class NumbersTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NumbersTaken(Throwable cause) {
        super("the case numbers were taken by another notice", cause);
    }
}
