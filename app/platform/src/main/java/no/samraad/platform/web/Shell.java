package no.samraad.platform.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samraad.platform.tenancy.Caller;

/**
 * What surrounds every page: community, menu, languages, who is signed in, the local clock. In templates:
 * {@code shell}. Exists without a caller too, because an error may come before the community is known.
 */
public final class Shell {
    private final Optional<Caller> caller;
    private final Language language;
    private final String path;
    private final Optional<Navigation> navigation;
    private final boolean local;

    Shell(Optional<Caller> caller, Language language, String path, Optional<Navigation> navigation, boolean local) {
        this.caller = caller;
        this.language = language;
        this.path = path;
        this.navigation = navigation;
        this.local = local;
    }

    /** One entry of the main menu. */
    public record Item(String key, String path, boolean current) {}

    public String community() {
        return caller.map(c -> c.tenant().name()).orElse("Samråd");
    }

    public boolean hasCommunity() {
        return caller.isPresent();
    }

    /** The path of this page, to come back to after choosing a language or logging in. */
    public String path() {
        return path;
    }

    /** Whether this is the front page, where nobody needs to come back to. */
    public boolean front() {
        return path.equals("/");
    }

    public String accent() {
        return caller.map(c -> Accent.of(c.tenant().slug())).orElse(Accent.BLUE).code();
    }

    /** For the page's {@code lang}: a page in Northern Sámi is bokmål with Sámi words, each marked. */
    public String lang() {
        return switch (language) {
            case NB, SE -> Language.NB.code();
            case NN, EN -> language.code();
        };
    }

    public boolean signedIn() {
        return caller.flatMap(Caller::signedIn).isPresent();
    }

    public String name() {
        return caller.flatMap(Caller::signedIn).map(Caller.SignedIn::name).orElse("");
    }

    /** First and last letter of the name, for the round mark beside it. */
    public String initials() {
        String[] parts = name().strip().split("\\s+", -1);
        String first = parts[0].isEmpty() ? "" : parts[0].substring(0, 1);
        return parts.length < 2 ? first : first + parts[parts.length - 1].substring(0, 1);
    }

    public String csrf() {
        return caller.map(Caller::csrf).orElse("");
    }

    /** The main menu of an area; the entry with the longest path that this page lies under is current. */
    public List<Item> menu(String area) {
        List<Navigation.Entry> entries = caller.flatMap(c -> navigation.map(n -> n.entries(Area.of(area), c)))
                .orElse(List.of());
        Optional<Navigation.Entry> current = entries.stream()
                .filter(entry -> path.equals(entry.path()) || path.startsWith(entry.path() + "/"))
                .max(Comparator.comparingInt(entry -> entry.path().length()));
        return entries.stream()
                .map(entry -> new Item(
                        entry.key(), entry.path(), current.filter(entry::equals).isPresent()))
                .toList();
    }

    /** Where the search field leads; empty text shows none. */
    public String search(String area) {
        return caller.flatMap(c -> navigation.flatMap(n -> n.search(Area.of(area), c)))
                .orElse("");
    }

    /** The languages to choose from, this page's own left out. */
    public List<Language> otherLanguages() {
        return caller.map(c -> c.tenant().languages()).orElse(List.of()).stream()
                .filter(offered -> offered != language)
                .toList();
    }

    /** Whether the bar that moves the statutes' clock is shown: in local use alone. */
    public boolean localClock() {
        return local && caller.isPresent();
    }
}
