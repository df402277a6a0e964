package no.samraad.platform.web;

/**
 * A link in breadcrumbs, tabs or a side menu, its text ready to show.
 *
 * @param count how many are waiting there, shown at the right; empty text shows nothing
 */
public record NavLink(String text, String path, String count) {
    public static NavLink of(String text, String path) {
        return new NavLink(text, path, "");
    }
}
