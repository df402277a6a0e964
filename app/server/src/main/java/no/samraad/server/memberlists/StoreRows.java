package no.samraad.server.memberlists;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.parties.Party;
import no.samraad.parties.PartyRows;
import no.samraad.parties.Person;
import no.samraad.parties.PersonRows;
import no.samraad.parties.RegisterPerson;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.DryRun;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.web.Language;
import no.samraad.server.bodies.Appoint;
import no.samraad.server.bodies.AppointersByRules;
import no.samraad.server.bodies.Appointment;
import no.samraad.server.bodies.Body;
import no.samraad.server.bodies.BodyRows;
import no.samraad.server.bodies.Capacity;
import no.samraad.server.bodies.HowAppointed;
import no.samraad.server.bodies.NamesOf;
import no.samraad.server.bodies.SeatHolding;
import no.samraad.server.bodies.SeatRows;
import no.samraad.server.bodies.Seating;
import no.samraad.server.memberlists.ListedRow.Said;
import no.samraad.statutes.FindingView;
import no.samraad.statutes.StatutesInForce;

/**
 * Stores the rows of a list one after the other, each as if it were typed alone: the person is registered if new, and
 * appointed by the same act as on the form. What is wrong with a row is told, and nothing of that row is stored.
 */
@Singleton
class StoreRows {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final PersonRows persons;
    private final RegisterPerson register;
    private final PartyRows parties;
    private final BodyRows bodies;
    private final SeatRows seats;
    private final StatutesInForce statutes;
    private final Appoint appoint;
    private final NamesOf names;
    private final DryRun dryRun;

    StoreRows(
            PersonRows persons,
            RegisterPerson register,
            PartyRows parties,
            BodyRows bodies,
            SeatRows seats,
            StatutesInForce statutes,
            Appoint appoint,
            NamesOf names,
            DryRun dryRun) {
        this.persons = persons;
        this.register = register;
        this.parties = parties;
        this.bodies = bodies;
        this.seats = seats;
        this.statutes = statutes;
        this.appoint = appoint;
        this.names = names;
        this.dryRun = dryRun;
    }

    /** @param reason why rules of order are not kept, one for all rows; blank for none */
    List<ListedRow> handle(Caller caller, Table table, String reason) {
        return new Run(caller, table, reason).rows();
    }

    /** Who is meant, and whether that is someone new. */
    private record Who(UUID id, String name, boolean isNew) {}

    private final class Run {
        private final Caller caller;
        private final UUID tenant;
        private final Language language;
        private final Table table;
        private final String reason;
        private final List<Optional<Column>> columns;
        private final List<Body> all;
        private final List<Party> everyParty;
        private final Map<String, Person> byEmail = new HashMap<>();
        private final Map<String, List<Person>> byName = new HashMap<>();
        private final Map<String, Integer> seen = new HashMap<>();

        private Run(Caller caller, Table table, String reason) {
            this.caller = caller;
            this.tenant = caller.tenant().id();
            this.language = caller.language();
            this.table = table;
            this.reason = reason;
            this.columns = table.headings().stream().map(Column::of).toList();
            this.all = bodies.all(tenant);
            this.everyParty = parties.all(tenant);
            persons.all(tenant).forEach(this::know);
        }

        private void know(Person person) {
            String email = person.email();
            if (email != null) {
                byEmail.putIfAbsent(email.toLowerCase(Locale.ROOT), person);
            }
            byName.computeIfAbsent(plain(person.name()), _ -> new ArrayList<>()).add(person);
        }

        private List<ListedRow> rows() {
            return table.lines().stream().map(this::row).toList();
        }

        private ListedRow row(Table.Line line) {
            ReadRow row = new ReadRow(columns, line);
            Integer before = seen.putIfAbsent(row.whole(), row.number());
            if (before != null) {
                row.fault(Column.NAME, "twice", before.toString());
            }
            Optional<Place> place = row.faults().isEmpty() && row.appoints() ? place(row) : Optional.empty();
            Optional<Person> known = row.faults().isEmpty() ? known(row) : Optional.empty();
            if (!row.faults().isEmpty()) {
                return wrong(row);
            }
            // A person whom no seat can be given is not registered either.
            ListedRow done = dryRun.keepIf(() -> stored(row, known, place), tried -> !tried.wrong());
            if (done.wrong() && known.isEmpty()) {
                forget(row);
            }
            return done;
        }

        private ListedRow stored(ReadRow row, Optional<Person> known, Optional<Place> place) {
            List<Said> does = new ArrayList<>();
            Who who = known.map(person -> new Who(person.id(), person.name(), false))
                    .orElseGet(() -> new Who(registered(row), row.text(Column.NAME), true));
            does.add(known.map(person -> recognised(row, person)).orElseGet(() -> Said.of("does.new", who.name())));
            known.filter(person -> row.phone()
                            .filter(phone -> !phone.equals(person.phone()))
                            .isPresent())
                    .ifPresent(person ->
                            does.add(Said.of("does.phone-kept", Objects.requireNonNullElse(person.phone(), "–"))));
            return place.isEmpty()
                    ? new ListedRow(row.number(), who.name(), does, List.of(), "", who.isNew())
                    : appointed(row, who, place.get(), does);
        }

        /** By the name alone it may be another with the same name, and whoever looks should see who it is. */
        private Said recognised(ReadRow row, Person person) {
            return row.email().isPresent() || person.email() == null
                    ? Said.of("does.known", person.name())
                    : Said.of("does.known-by-name", person.name(), person.email());
        }

        private void forget(ReadRow row) {
            row.email().ifPresent(email -> byEmail.remove(email.toLowerCase(Locale.ROOT)));
            List<Person> namesakes = byName.getOrDefault(plain(row.text(Column.NAME)), new ArrayList<>());
            if (!namesakes.isEmpty()) {
                namesakes.removeLast();
            }
        }

        private ListedRow wrong(ReadRow row) {
            return new ListedRow(row.number(), row.text(Column.NAME), List.of(), row.faults(), "", false);
        }

        /** Someone known is found by e-mail; without one, by a name only one has. */
        private Optional<Person> known(ReadRow row) {
            String name = row.text(Column.NAME);
            Optional<Person> mailed = row.email()
                    .map(email -> byEmail.get(email.toLowerCase(Locale.ROOT)))
                    .flatMap(Optional::ofNullable);
            if (mailed.isPresent()) {
                if (!plain(mailed.get().name()).equals(plain(name))) {
                    row.fault(Column.EMAIL, "email-of-other", mailed.get().name());
                }
                return mailed;
            }
            List<Person> namesakes = byName.getOrDefault(plain(name), List.of());
            if (namesakes.size() > 1) {
                row.fault(Column.NAME, "namesakes", String.valueOf(namesakes.size()));
                return Optional.empty();
            }
            Optional<Person> namesake = namesakes.stream().findFirst();
            if (row.email().isPresent() && namesake.isPresent()) {
                row.fault(
                        Column.EMAIL,
                        "other-email",
                        name,
                        Objects.requireNonNullElse(namesake.get().email(), "–"));
            }
            return namesake;
        }

        private UUID registered(ReadRow row) {
            return switch (register.handle(
                    tenant,
                    new RegisterPerson.Command(
                            row.text(Column.NAME), row.email(), row.phone(), row.language(), Optional.empty()))) {
                case RegisterPerson.Outcome.Registered(UUID id) -> {
                    know(new Person(
                            id,
                            row.text(Column.NAME),
                            row.email().orElse(null),
                            row.phone().orElse(null),
                            row.language().code(),
                            null));
                    yield id;
                }
                case RegisterPerson.Outcome.KnownAlready(UUID id) -> id;
                case RegisterPerson.Outcome.Invalid(RegisterPerson.Field field) ->
                    throw new IllegalStateException("the row was read as right, and yet its " + field + " is not");
            };
        }

        /** A seat of a body as it stands on the first day. */
        private record Place(Body body, SeatHolding seat, List<SeatHolding> allSeats) {}

        private Optional<Place> place(ReadRow row) {
            LocalDate day = row.since().orElseThrow();
            String typed = plain(row.text(Column.BODY));
            Optional<Body> body = all.stream()
                    .filter(one -> Stream.of(one.code(), one.shortName(), one.nameNb(), one.nameNn(), one.nameEn())
                            .anyMatch(name -> plain(name).equals(typed)))
                    .min(Comparator.comparing(one -> !one.standsOn(day)));
            if (body.isEmpty()) {
                row.fault(Column.BODY, "body-unknown");
                return Optional.empty();
            }
            if (!body.get().standsOn(day)) {
                row.fault(Column.BODY, "body-not-then", body.get().shortName(), row.text(Column.SINCE));
                return Optional.empty();
            }
            if (!caller.rolesIn(body.get().id()).contains(Role.SECRETARY)) {
                row.fault(Column.BODY, "body-not-yours", body.get().shortName());
                return Optional.empty();
            }
            Optional<Party> party = everyParty.stream()
                    .filter(one -> Stream.of(one.code(), one.name(), one.name().replaceAll("(?i)\\s+kommune$", ""))
                                    .anyMatch(name -> plain(name).equals(plain(row.text(Column.PARTY))))
                            || number(row.text(Column.PARTY)).equals(one.municipalityNumber()))
                    .findFirst();
            if (!row.text(Column.PARTY).isEmpty() && party.isEmpty()) {
                row.fault(Column.PARTY, "party-unknown");
                return Optional.empty();
            }
            List<SeatHolding> there = seats.holdings(tenant, body.get().id(), day);
            return seat(row, there, party).map(seat -> new Place(body.get(), seat, there));
        }

        private Optional<SeatHolding> seat(ReadRow row, List<SeatHolding> there, Optional<Party> party) {
            String label = plain(row.text(Column.SEAT));
            List<SeatHolding> fitting = there.stream()
                    .filter(seat -> label.isEmpty()
                            ? party.filter(one -> one.code().equals(seat.partyCode()))
                                    .isPresent()
                            : plain(seat.label()).equals(label))
                    .toList();
            if (fitting.isEmpty()) {
                row.fault(
                        label.isEmpty() ? Column.PARTY : Column.SEAT,
                        label.isEmpty() ? "party-without-seat" : "seat-unknown",
                        row.text(Column.BODY),
                        row.text(Column.SINCE));
                return Optional.empty();
            }
            if (fitting.size() > 1) {
                row.fault(Column.SEAT, "seat-many", String.valueOf(fitting.size()));
                return Optional.empty();
            }
            SeatHolding seat = fitting.getFirst();
            String of = seat.partyCode();
            if (party.isPresent() && of != null && !of.equals(party.get().code())) {
                row.fault(Column.PARTY, "seat-of-other", Objects.requireNonNullElse(seat.partyName(), of));
                return Optional.empty();
            }
            return Optional.of(seat);
        }

        private ListedRow appointed(ReadRow row, Who who, Place place, List<Said> does) {
            Capacity capacity = row.capacity().orElseThrow();
            LocalDate since = row.since().orElseThrow();
            if (holdsItAlready(place.seat(), capacity, who, since)) {
                does.add(Said.of(
                        "does.already", place.body().shortName(), place.seat().label()));
                return new ListedRow(row.number(), who.name(), does, List.of(), "", who.isNew());
            }
            Appoint.Command command = new Appoint.Command(
                    place.seat().id(),
                    capacity,
                    who.id(),
                    since,
                    row.until().map(last -> last.plusDays(1)),
                    row.text(Column.APPOINTED_BY),
                    how(row, place),
                    row.text(Column.DECISION),
                    Optional.empty(),
                    false,
                    reason,
                    Optional.empty(),
                    Optional.empty());
            String leaves = holder(place.seat(), capacity);
            return switch (appoint.inPlaceOfWhoever(caller, place.body(), command)) {
                case Appoint.Outcome.Appointed(UUID _, Appoint.Preview.WillBe did) ->
                    done(row, who, place, capacity, leaves, does, breach(did.judged()));
                case Appoint.Outcome.NeedsReason(Appoint.Preview.WillBe willBe) ->
                    done(row, who, place, capacity, leaves, does, breach(willBe.judged()));
                case Appoint.Outcome.Refused(Appoint.Refusal refusal) -> {
                    refused(row, refusal);
                    yield wrong(row);
                }
                case Appoint.Outcome.Stale _, Appoint.Outcome.NotAllowed _ -> {
                    row.fault(Column.BODY, "body-not-yours", place.body().shortName());
                    yield wrong(row);
                }
            };
        }

        private static boolean holdsItAlready(SeatHolding seat, Capacity capacity, Who who, LocalDate since) {
            return switch (capacity) {
                case MEMBER -> who.id().equals(seat.memberId()) && since.equals(seat.memberSince());
                case DEPUTY -> who.id().equals(seat.deputyId()) && since.equals(seat.deputySince());
            };
        }

        private static String holder(SeatHolding seat, Capacity capacity) {
            return Objects.requireNonNullElse(capacity == Capacity.MEMBER ? seat.memberName() : seat.deputyName(), "");
        }

        private ListedRow done(
                ReadRow row, Who who, Place place, Capacity capacity, String leaves, List<Said> does, String breach) {
            does.add(Said.of(
                    "does." + capacity.code(),
                    place.body().shortName(),
                    place.seat().label(),
                    row.text(Column.SINCE)));
            if (!leaves.isEmpty()) {
                does.add(Said.of("does.leaves", leaves));
            }
            return new ListedRow(row.number(), who.name(), does, List.of(), breach, true);
        }

        private void refused(ReadRow row, Appoint.Refusal refusal) {
            switch (refusal) {
                case Appoint.Refusal.Unknown _ -> row.fault(Column.SEAT, "seat-unknown", row.text(Column.BODY), "");
                case Appoint.Refusal.EndsBeforeItBegins _ ->
                    row.fault(Column.UNTIL, "ends-first", row.text(Column.SINCE));
                case Appoint.Refusal.SitsAlready(Appointment other) ->
                    row.fault(Column.SEAT, "sits-already", other.personName(), other.seatLabel());
                case Appoint.Refusal.Taken(Appointment other) ->
                    row.fault(Column.SEAT, "taken", other.personName(), DAY.format(other.since()));
                case Appoint.Refusal.ByRules(Appoint.Judged judged) ->
                    row.fault(Column.NAME, "rules", sentence(judged));
            }
        }

        private String breach(Appoint.Judged judged) {
            return judged.needsReason() ? sentence(judged) : "";
        }

        private String sentence(Appoint.Judged judged) {
            Names words = names.in(judged.seating(), judged.parties());
            return FindingView.sentence(judged.judgement(), words, language);
        }

        /** Who appointed, as the rules name them, where what is written is one of those. */
        private HowAppointed how(ReadRow row, Place place) {
            AppointersByRules named = AppointersByRules.of(
                    statutes.on(tenant, row.since().orElseThrow()).rules(),
                    place.body().bodyCode(),
                    place.seat());
            String typed = plain(row.text(Column.APPOINTED_BY));
            Names words = names.in(new Seating(place.body(), row.since().orElseThrow(), place.allSeats()));
            Optional<Appointer> by = named.appointers().values().stream()
                    .filter(appointer -> Stream.of(Language.NB, Language.NN, Language.EN)
                                    .anyMatch(each -> plain(Sentences.in(FindingView.engineLanguage(each), words)
                                                    .appointer(appointer))
                                            .equals(typed))
                            || (appointer instanceof Appointer.OneParty(var party)
                                    && everyParty.stream()
                                            .anyMatch(one -> one.code().equals(party.value())
                                                    && plain(one.name()).equals(typed))))
                    .findFirst();
            return new HowAppointed(
                    by.orElse(null),
                    by.isPresent() && named.methods().size() == 1
                            ? named.methods().iterator().next()
                            : null,
                    null);
        }
    }

    /** A municipality's number with the zero a spreadsheet takes away. */
    private static String number(String typed) {
        return typed.matches("[0-9]{3}") ? "0" + typed : typed;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
