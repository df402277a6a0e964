package no.samraad.local.demonstration;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.samraad.local.identity.TestPeople;
import no.samraad.local.identity.TestPerson;
import no.samraad.parties.Person;
import no.samraad.parties.PersonRows;
import no.samraad.platform.identity.OidcSettings;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.sessions.SessionRows;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Caller.Authority;
import no.samraad.platform.tenancy.Caller.SignedIn;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.Tenant;
import no.samraad.platform.tenancy.TenantScope;
import no.samraad.platform.time.Clocks;
import no.samraad.platform.web.Language;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.Office;
import no.samraad.server.bodies.OfficeRows;
import no.samraad.server.bodies.SeatHolding;
import no.samraad.server.bodies.SeatRows;
import org.jspecify.annotations.Nullable;

/**
 * What a step of the demonstration works with: the server's own beans, the communities and their people, and someone to act
 * as on any day.
 */
public final class Demonstration {
    private final ApplicationContext server;
    private final Registrar registrar;
    private final List<CommunityFile> communities = CommunityFile.all();
    private final TestPeople people = TestPeople.ofTheDemonstration();
    private final Map<String, UUID> tenants = new HashMap<>();
    private final Map<String, Map<String, UUID>> persons = new HashMap<>();

    Demonstration(ApplicationContext server, Connection registry) {
        this.server = server;
        this.registrar = new Registrar(registry);
    }

    /** One of the server's beans: a use case, or rows. */
    public <T> T bean(Class<T> type) {
        return server.getBean(type);
    }

    public List<CommunityFile> communities() {
        return communities;
    }

    public TestPeople people() {
        return people;
    }

    Registrar registrar() {
        return registrar;
    }

    void know(String slug, UUID tenantId) {
        tenants.put(slug, tenantId);
    }

    /** The id of a community by its slug. */
    public UUID tenant(String slug) {
        return Optional.ofNullable(tenants.get(slug))
                .orElseThrow(() -> new IllegalArgumentException("no community " + slug));
    }

    /** Does work inside one community's wall, in one transaction. */
    public <T extends @Nullable Object> T inside(String slug, Supplier<T> work) {
        return bean(TenantScope.class).asJob(tenant(slug), work);
    }

    /** The id of the login a test person has at the simulated identity provider. */
    UUID login(TestPerson person) {
        return bean(SessionRows.class)
                .know(bean(Ids.class).next(), bean(OidcSettings.class).issuer(), person.subject());
    }

    void know(String slug, String personKey, UUID personId) {
        persons.computeIfAbsent(slug, none -> new HashMap<>()).put(personKey, personId);
    }

    /** The id of a person of a community, by the key in {@code people.yaml}. */
    public UUID person(String slug, String personKey) {
        UUID id = persons.getOrDefault(slug, Map.of()).get(personKey);
        if (id == null) {
            throw new IllegalArgumentException("nobody in " + slug + " has the key " + personKey);
        }
        return id;
    }

    /** A body of a community by its code; only {@link #inside} its wall. */
    public Body body(String slug, String code) {
        return bean(BodyRows.class)
                .withCode(tenant(slug), code)
                .orElseThrow(() -> new IllegalArgumentException("no body " + code + " in " + slug));
    }

    /**
     * Someone who acts at a time, with the authority that day's offices and seats give: what the server would make of a
     * request at that time. Only {@link #inside} the community's wall.
     *
     * @param at the statutes' time; what is recorded says that it was recorded now
     */
    public Caller caller(String slug, String personKey, ZonedDateTime at) {
        UUID personId = person(slug, personKey);
        Person person = bean(PersonRows.class).find(tenant(slug), personId).orElseThrow();
        CommunityFile community = communities.stream()
                .filter(known -> known.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        return new Caller(
                new Tenant(
                        tenant(slug),
                        slug,
                        community.name(),
                        community.languages().stream()
                                .flatMap(code -> Language.of(code).stream())
                                .toList()),
                Optional.of(new SignedIn(personId, person.name(), "idporten-loa-high")),
                authorities(
                        tenant(slug),
                        personId,
                        at.withZoneSameInstant(Clocks.OSLO).toLocalDate()),
                Language.of(person.language()).orElse(Language.NB),
                at,
                bean(Clocks.class).system(),
                "demonstration",
                0);
    }

    private Set<Authority> authorities(UUID tenantId, UUID personId, LocalDate day) {
        Set<Authority> given = new HashSet<>();
        given.add(new Authority(Role.PUBLIC, Optional.empty()));
        for (Office office : bean(OfficeRows.class).all(tenantId)) {
            if (office.personId().equals(personId) && office.lastsOn(day)) {
                Role.of(office.role())
                        .map(role -> new Authority(role, Optional.ofNullable(office.bodyId())))
                        .ifPresent(given::add);
            }
        }
        for (Body body : bean(BodyRows.class).all(tenantId)) {
            for (SeatHolding seat : bean(SeatRows.class).holdings(tenantId, body.id(), day)) {
                if (personId.equals(seat.memberId())) {
                    given.add(new Authority(seat.votes() ? Role.MEMBER : Role.OBSERVER, Optional.of(body.id())));
                }
                if (personId.equals(seat.deputyId())) {
                    given.add(new Authority(Role.DEPUTY, Optional.of(body.id())));
                }
            }
        }
        return Set.copyOf(given);
    }
}
