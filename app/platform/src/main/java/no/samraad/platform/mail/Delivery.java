package no.samraad.platform.mail;

/** How handing over a letter ended. */
public sealed interface Delivery {

    /** The server said 250 to the whole message: it is the server's now. */
    record Accepted() implements Delivery {}

    /**
     * The server will not take this letter, now or later.
     *
     * @param answer what it said, without addresses
     */
    record Refused(String answer) implements Delivery {}

    /**
     * Nobody knows whether it was taken; it must be handed over again.
     *
     * @param reason without addresses
     */
    record Unknown(String reason) implements Delivery {}
}
