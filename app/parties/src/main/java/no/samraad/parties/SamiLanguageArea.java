package no.samraad.parties;

/** Whether a municipality lies in the administrative area of the Sámi languages, where notices are owed in Sámi too. */
public enum SamiLanguageArea {
    INSIDE("yes"),
    OUTSIDE("no");

    private final String code;

    SamiLanguageArea(String code) {
        this.code = code;
    }

    /** The code the database stores. */
    public String code() {
        return code;
    }
}
