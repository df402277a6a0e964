package no.samraad.platform.audit;

/** An act with this idempotency key was recorded by another request while this one ran; nothing of this one is kept. */
public final class DoneBefore extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DoneBefore(Throwable cause) {
        super("an act with this idempotency key is recorded already", cause);
    }
}
