package no.samraad.local.database;

/** Whether an acknowledged commit must survive that the machine dies. */
public enum Durability {
    /** {@code fsync}, {@code synchronous_commit} and {@code full_page_writes} on: everything kept, every crash test. */
    FULL("on"),
    /** All three off: tests that throw the data away anyway. */
    NONE("off");

    private final String setting;

    Durability(String setting) {
        this.setting = setting;
    }

    String setting() {
        return setting;
    }
}
