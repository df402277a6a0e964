package no.samraad.platform.web;

/** The one colour a community's pages carry; the value is a colour of the design system. */
public enum Accent {
    BLUE("accent"),
    GREEN("brand1"),
    VIOLET("brand2");

    private final String code;

    Accent(String code) {
        this.code = code;
    }

    /** The {@code data-color} of the page. */
    public String code() {
        return code;
    }

    /** The same colour for the same community every time, so that neighbours can be told apart. */
    public static Accent of(String slug) {
        return values()[Math.floorMod(slug.hashCode(), values().length)];
    }
}
