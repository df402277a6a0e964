package no.samraad.server.bodies.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.SeatProvision.AppointingMethod;
import no.samraad.engine.provision.SeatProvision.HeldAuthority;
import no.samraad.engine.seating.Person;
import no.samraad.engine.seating.Person.Extent;
import no.samraad.engine.sentence.Sentences;
import no.samraad.parties.MemberParty;
import no.samraad.parties.PartyRows;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Language;
import no.samraad.server.bodies.AppointersByRules;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.SeatHolding;
import no.samraad.server.bodies.Seating;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.StatutesInForce;

/** What forms about a seat show of what the rules of a day name about it. */
@Singleton
public class AppointersShown {
    private final PartyRows parties;
    private final StatutesInForce statutes;
    private final NamesOf names;
    private final BodyPages pages;

    public AppointersShown(PartyRows parties, StatutesInForce statutes, NamesOf names, BodyPages pages) {
        this.parties = parties;
        this.statutes = statutes;
        this.names = names;
        this.pages = pages;
    }

    /**
     * What a form is filled in against.
     *
     * @param named what the rules of the first day name about the seat
     * @param parties those a person may come from on that day
     */
    public record Ground(AppointersByRules named, List<MemberParty> parties) {
        public Ground {
            parties = List.copyOf(parties);
        }
    }

    public Ground ground(UUID tenantId, Body body, SeatHolding seat, LocalDate day) {
        AppointersByRules named =
                AppointersByRules.of(statutes.on(tenantId, day).rules(), body.bodyCode(), seat);
        List<MemberParty> from = named.asksParty()
                ? parties.members(tenantId).stream()
                        .filter(party -> !party.since().isAfter(day)
                                && (party.until() == null || party.until().isAfter(day)))
                        .toList()
                : List.of();
        return new Ground(named, from);
    }

    /** What an appointer is called. */
    public String word(Body body, SeatHolding seat, Appointer appointer, Language language) {
        String party = seat.partyName();
        return appointer instanceof Appointer.OneParty(var code)
                        && party != null
                        && code.value().equals(seat.partyCode())
                ? party
                : Sentences.in(
                                FindingView.engineLanguage(language),
                                names.in(new Seating(body, body.since(), List.of())))
                        .appointer(appointer);
    }

    /** The model's {@code appointers}, {@code proposers} and {@code methods}. */
    public Map<String, Object> appointing(Body body, SeatHolding seat, AppointersByRules named, Language language) {
        return Map.of(
                "appointers",
                choices(body, seat, named.appointers(), "bodies.appoint.another", language),
                "proposers",
                proposers(body, seat, named, language),
                "methods",
                named.methods().isEmpty()
                        ? List.of()
                        : Stream.of(AppointingMethod.values())
                                .map(method -> valued(method, AppointForm.code(method), language))
                                .toList());
    }

    /** The model's part about the person: {@code asksAboutPerson}, {@code asksParty}, {@code from}, {@code posts}, {@code sectors} and {@code authorities}. */
    public Map<String, Object> person(Ground ground, Form form, Language language) {
        AppointersByRules named = ground.named();
        List<Choice> from = new ArrayList<>();
        from.add(Choice.of("", pages.text("bodies.appoint.from.none", language)));
        ground.parties().forEach(party -> from.add(Choice.of(party.code(), party.name())));
        Map<String, Object> model = new HashMap<>();
        model.put("asksAboutPerson", named.asksAboutPerson());
        model.put("asksParty", named.asksParty());
        model.put("from", from);
        model.put(
                "posts",
                AppointForm.posts(named.standings()).stream()
                        .map(post -> post(post, form, language))
                        .toList());
        model.put(
                "sectors",
                named.sectors().stream()
                        .map(sector -> ticked(
                                AppointForm.code(sector),
                                pages.text("rules.value." + AppointForm.code(sector), language),
                                form.all("sektor")))
                        .toList());
        model.put(
                "authorities",
                named.asksAuthority()
                        ? List.of(
                                Choice.of("", pages.text("bodies.appoint.authority.unknown", language)),
                                valued(HeldAuthority.OWN, "own", language),
                                valued(HeldAuthority.DELEGATED, "delegated", language))
                        : List.of());
        return model;
    }

    /** Something to tick, and whether it is. */
    public record Ticked(String value, String label, boolean on) {}

    private static Ticked ticked(String value, String label, List<String> on) {
        return new Ticked(value, label, on.contains(value));
    }

    private Ticked post(Person.Post post, Form form, Language language) {
        Extent extent = post.extent();
        String label = pages.text("rules.value." + AppointForm.code(post.standing()), language)
                + (extent == null ? "" : pages.text("bodies.appoint.extent." + AppointForm.code(extent), language));
        return ticked(AppointForm.code(post), label, form.all("er"));
    }

    private Choice valued(Enum<?> constant, String value, Language language) {
        return Choice.of(value, pages.text("rules.value." + AppointForm.code(constant), language));
    }

    private List<Choice> proposers(Body body, SeatHolding seat, AppointersByRules named, Language language) {
        if (named.proposers().isEmpty()) {
            return List.of();
        }
        List<Choice> choices =
                new ArrayList<>(choices(body, seat, named.proposers(), "bodies.appoint.another-proposer", language));
        choices.add(Choice.of(AppointForm.NOBODY, pages.text("bodies.appoint.no-proposer", language)));
        return choices;
    }

    private List<Choice> choices(
            Body body, SeatHolding seat, Map<String, Appointer> named, String another, Language language) {
        List<Choice> choices = new ArrayList<>();
        named.forEach((key, appointer) -> {
            String word = word(body, seat, appointer, language);
            choices.add(Choice.of(
                    key,
                    word.isEmpty() ? word : word.substring(0, 1).toUpperCase(language.locale()) + word.substring(1)));
        });
        if (!choices.isEmpty()) {
            choices.add(Choice.of(AppointForm.ANOTHER, pages.text(another, language)));
        }
        return choices;
    }
}
