package no.samraad.local.web;

/** Text on its way into HTML. */
public final class Markup {

    private Markup() {}

    /** Harmless in text and in a quoted attribute; control characters that HTML forbids become U+FFFD. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\r', '\t' -> escaped.append(character);
                default -> escaped.append(character < ' ' || character == '\u007f' ? '\ufffd' : character);
            }
        }
        return escaped.toString();
    }
}
