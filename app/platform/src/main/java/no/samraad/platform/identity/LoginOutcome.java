package no.samraad.platform.identity;

/** How a login ended. */
public sealed interface LoginOutcome {
    /** @param returnTo our own path the person wanted */
    record LoggedIn(Identity identity, String returnTo) implements LoginOutcome {}

    /** The person went back, or the provider refused. */
    record GivenUp(String why) implements LoginOutcome {}

    /** What came back is not what this browser began: too old, tampered with, or another's. */
    record Rejected(String why) implements LoginOutcome {}

    /** The login is real, but the level of assurance is too low. */
    record TooWeak(String acr) implements LoginOutcome {}
}
