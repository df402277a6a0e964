package no.samraad.server.navigation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.web.Area;
import no.samraad.platform.web.Navigation;

/** The main entries of the community's own pages. */
@Singleton
public class MainMenu implements Navigation {
    private static final Set<Role> WORKERS = Set.of(Role.SECRETARY, Role.CHAIR, Role.DEPUTY_CHAIR);
    private static final Set<Role> SITTERS = Set.of(Role.MEMBER, Role.DEPUTY, Role.OBSERVER);

    private static final Entry MY_PAGE = new Entry("menu.my-page", "/min-side");
    private static final Entry DESK = new Entry("menu.desk", "/arbeidsflaten");
    private static final Entry BODIES = new Entry("menu.bodies", "/utvalg");
    private static final Entry MEETINGS = new Entry("menu.meetings", "/moter");
    private static final Entry DECISIONS = new Entry("menu.decisions", "/vedtak");
    private static final Entry STATUTES = new Entry("menu.statutes", "/vedtekter");

    @Override
    public List<Entry> entries(Area area, Caller caller) {
        return switch (area) {
            case PUBLIC, MEMBER, ROOM -> {
                List<Entry> entries = new ArrayList<>();
                entries.add(first(caller));
                // Who both runs meetings and sits in a body needs the way to both; five entries is the most there may
                // be.
                entries.addAll(
                        works(caller) && sits(caller)
                                ? List.of(MY_PAGE, BODIES, MEETINGS, STATUTES)
                                : List.of(BODIES, MEETINGS, DECISIONS, STATUTES));
                yield entries;
            }
            case WORK -> List.of(DESK, MEETINGS, new Entry("menu.cases", "/saker/innkomne"), BODIES, STATUTES);
            case ADMIN -> List.of();
        };
    }

    /** The page a caller begins at. */
    private static Entry first(Caller caller) {
        if (works(caller)) {
            return DESK;
        }
        return caller.signedIn().isPresent() ? MY_PAGE : new Entry("menu.front", "/");
    }

    @Override
    public Optional<String> search(Area area, Caller caller) {
        return Optional.empty();
    }

    /** Whether the duty board is this caller's to use. */
    public static boolean works(Caller caller) {
        return caller.roles().stream().anyMatch(WORKERS::contains);
    }

    private static boolean sits(Caller caller) {
        return caller.roles().stream().anyMatch(SITTERS::contains);
    }

    /** Whether a caller runs the meetings of a body. */
    public static boolean worksIn(Caller caller, UUID bodyId) {
        return caller.rolesIn(bodyId).stream().anyMatch(WORKERS::contains);
    }
}
