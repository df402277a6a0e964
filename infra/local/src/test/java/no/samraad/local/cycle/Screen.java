package no.samraad.local.cycle;

/** What a person looks at the pages with. */
enum Screen {
    /** A laptop. */
    WIDE(1280, 900, true),
    /** The smallest phone there is. */
    PHONE(320, 640, true),
    /** A laptop whose browser runs no scripts. */
    WITHOUT_SCRIPTS(1280, 900, false);

    private final int width;
    private final int height;
    private final boolean scripts;

    Screen(int width, int height, boolean scripts) {
        this.width = width;
        this.height = height;
        this.scripts = scripts;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean scripts() {
        return scripts;
    }
}
