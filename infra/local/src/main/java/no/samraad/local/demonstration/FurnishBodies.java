package no.samraad.local.demonstration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.SeatProvision.AppointingMethod;
import no.samraad.parties.Party;
import no.samraad.parties.PartyRows;
import no.samraad.platform.ids.Ids;
import no.samraad.server.bodies.AppointmentRows;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.HowAppointed;
import no.samraad.server.bodies.OfficeRows;
import no.samraad.server.bodies.SeatRows;
import no.samraad.server.mandates.BodyEventRows;
import no.samraad.server.mandates.MandateRows;
import no.samraad.statutes.format.RecordText;

/**
 * The bodies with their seats, terms and offices, as a community takes them over from its papers when it begins. A body that
 * is there already is left as it is, seats and all.
 */
final class FurnishBodies implements DemonstrationStep {
    @Override
    public String name() {
        return "bodies, seats and offices";
    }

    @Override
    public void load(Demonstration demonstration) {
        for (CommunityFile community : demonstration.communities()) {
            demonstration.inside(community.slug(), () -> {
                furnish(demonstration, community);
                return null;
            });
        }
    }

    private static void furnish(Demonstration demonstration, CommunityFile community) {
        UUID tenantId = demonstration.tenant(community.slug());
        Ids ids = demonstration.bean(Ids.class);
        Map<String, UUID> bodies = new HashMap<>();
        for (Body body : demonstration.bean(BodyRows.class).all(tenantId)) {
            bodies.put(body.code(), body.id());
        }
        Map<String, UUID> parties = parties(demonstration, community, tenantId);
        Set<String> begun = new HashSet<>();
        int position = 0;
        for (CommunityFile.BodyEntry entry : community.bodies()) {
            position++;
            if (!bodies.containsKey(entry.code())) {
                UUID id = ids.next();
                bodies.put(entry.code(), id);
                begun.add(entry.code());
                insert(demonstration, tenantId, id, entry, position);
                for (CommunityFile.SeatEntry seat : entry.seats()) {
                    furnishSeat(demonstration, community, id, seat, parties);
                }
            }
        }
        community.bodies().stream()
                .filter(entry -> begun.contains(entry.code()))
                .forEach(entry -> lives(demonstration, tenantId, entry, bodies));
        offices(demonstration, community, bodies);
    }

    /** What was decided about a body, and the mandate it was given. */
    private static void lives(
            Demonstration demonstration, UUID tenantId, CommunityFile.BodyEntry entry, Map<String, UUID> bodies) {
        Ids ids = demonstration.bean(Ids.class);
        UUID id = Objects.requireNonNull(bodies.get(entry.code()), entry.code());
        for (CommunityFile.EventEntry event : entry.life()) {
            demonstration
                    .bean(BodyEventRows.class)
                    .insert(
                            tenantId,
                            ids.next(),
                            id,
                            event.kind(),
                            event.on(),
                            event.decided(),
                            bodies.get(event.by()),
                            "",
                            event.decision(),
                            event.reportsTo().map(bodies::get).orElse(null),
                            event.endsOn().orElse(null),
                            event.evaluateBy().orElse(null),
                            event.successor().map(bodies::get).orElse(null));
        }
        entry.mandate()
                .ifPresent(mandate -> demonstration
                        .bean(MandateRows.class)
                        .insert(
                                tenantId,
                                ids.next(),
                                id,
                                1,
                                mandate.words(),
                                mandate.from(),
                                mandate.decided(),
                                bodies.get(mandate.by()),
                                "",
                                mandate.decision(),
                                "whole",
                                ""));
    }

    private static Map<String, UUID> parties(Demonstration demonstration, CommunityFile community, UUID tenantId) {
        Map<String, UUID> byName = new HashMap<>();
        for (Party party : demonstration.bean(PartyRows.class).all(tenantId)) {
            byName.put(party.name(), party.id());
        }
        Map<String, UUID> byCode = new HashMap<>();
        community
                .parties()
                .forEach(entry ->
                        Optional.ofNullable(byName.get(entry.name())).ifPresent(id -> byCode.put(entry.code(), id)));
        return byCode;
    }

    private static void insert(
            Demonstration demonstration, UUID tenantId, UUID id, CommunityFile.BodyEntry entry, int position) {
        demonstration
                .bean(BodyRows.class)
                .insert(
                        tenantId,
                        id,
                        entry.code(),
                        entry.shortName(),
                        name(entry, "nb"),
                        name(entry, "nn"),
                        name(entry, "en"),
                        entry.names().get("se"),
                        entry.level(),
                        position,
                        entry.numberFormat(),
                        entry.since(),
                        entry.until().orElse(null));
    }

    private static String name(CommunityFile.BodyEntry entry, String language) {
        return Optional.ofNullable(entry.names().get(language))
                .orElseThrow(() -> new IllegalStateException(entry.code() + " has no name in " + language));
    }

    private static void furnishSeat(
            Demonstration demonstration,
            CommunityFile community,
            UUID bodyId,
            CommunityFile.SeatEntry seat,
            Map<String, UUID> parties) {
        UUID tenantId = demonstration.tenant(community.slug());
        Ids ids = demonstration.bean(Ids.class);
        UUID seatId = ids.next();
        demonstration
                .bean(SeatRows.class)
                .insert(
                        tenantId,
                        seatId,
                        bodyId,
                        seat.partner(),
                        seat.party()
                                .map(code -> Optional.ofNullable(parties.get(code))
                                        .orElseThrow(() -> new IllegalStateException("no party " + code)))
                                .orElse(null),
                        seat.standing(),
                        seat.label(),
                        seat.position(),
                        seat.since(),
                        null);
        for (CommunityFile.TermEntry term : seat.terms()) {
            demonstration
                    .bean(AppointmentRows.class)
                    .insert(
                            tenantId,
                            ids.next(),
                            seatId,
                            demonstration.person(community.slug(), term.person()),
                            term.capacity(),
                            term.since(),
                            term.until().orElse(null),
                            term.appointedBy(),
                            term.appointer().map(FurnishBodies::appointed).orElse(null),
                            null);
        }
    }

    private static String appointed(String name) {
        return RecordText.canonical(new HowAppointed(
                        new Appointer.Outside(new LocalText(Map.of(Language.NB, name))),
                        AppointingMethod.APPOINTED,
                        null))
                .text();
    }

    private static void offices(Demonstration demonstration, CommunityFile community, Map<String, UUID> bodies) {
        UUID tenantId = demonstration.tenant(community.slug());
        OfficeRows rows = demonstration.bean(OfficeRows.class);
        Set<OfficeOf> held = new HashSet<>();
        rows.all(tenantId)
                .forEach(office ->
                        held.add(new OfficeOf(office.role(), Optional.ofNullable(office.bodyId()), office.personId())));
        for (CommunityFile.OfficeEntry entry : community.offices()) {
            OfficeOf wanted = new OfficeOf(
                    entry.role(),
                    entry.body().map(bodies::get),
                    demonstration.person(community.slug(), entry.person()));
            if (held.add(wanted)) {
                rows.insert(
                        tenantId,
                        demonstration.bean(Ids.class).next(),
                        wanted.role(),
                        wanted.body().orElse(null),
                        wanted.person(),
                        entry.since(),
                        null);
            }
        }
    }

    private record OfficeOf(String role, Optional<UUID> body, UUID person) {}
}
