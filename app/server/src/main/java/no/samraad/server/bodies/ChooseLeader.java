package no.samraad.server.bodies;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.judgement.Disposition;
import no.samraad.engine.judgement.Engine;
import no.samraad.engine.judgement.Judgement;
import no.samraad.engine.leadership.Candidate;
import no.samraad.engine.leadership.LeadershipFacts;
import no.samraad.engine.leadership.LeadershipFacts.ChosenBy;
import no.samraad.engine.provision.LeadershipProvision;
import no.samraad.parties.MemberParty;
import no.samraad.parties.PartyRows;
import no.samraad.platform.audit.Act;
import no.samraad.platform.audit.Acts;
import no.samraad.platform.audit.CanonicalJson;
import no.samraad.platform.ids.Ids;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.statutes.AskedActs;
import no.samraad.statutes.StatutesInForce;
import org.jspecify.annotations.Nullable;

/**
 * Records that a chair or a deputy chair is chosen, held against the rules of the first day. Whoever held the office leaves it
 * the day before. What breaks a rule of order can be done with a written reason, as a recorded breach.
 */
@Singleton
public class ChooseLeader {
    private final OfficeTermRows terms;
    private final OfficeRows offices;
    private final SeatRows seats;
    private final AppointmentRows appointments;
    private final PartyRows parties;
    private final StatutesInForce statutes;
    private final Acts acts;
    private final Ids ids;

    public ChooseLeader(
            OfficeTermRows terms,
            OfficeRows offices,
            SeatRows seats,
            AppointmentRows appointments,
            PartyRows parties,
            StatutesInForce statutes,
            Acts acts,
            Ids ids) {
        this.terms = terms;
        this.offices = offices;
        this.seats = seats;
        this.appointments = appointments;
        this.parties = parties;
        this.statutes = statutes;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * @param personId a member of the body with a vote on the first day
     * @param since the first day
     * @param until the first day after; empty when none is named
     * @param seen the term the page showed as the one that ends; empty when it showed none
     * @param reason why a rule of order is not kept; blank for none
     */
    public record Command(
            LeadershipProvision.Office office,
            UUID personId,
            LocalDate since,
            Optional<LocalDate> until,
            ChosenBy chosenBy,
            Optional<UUID> seen,
            String reason,
            Optional<UUID> once) {}

    /** What choosing would do. */
    public sealed interface Preview {
        /**
         * @param leaves the one who would leave the office; empty when nobody holds it
         * @param judged what the engine says, by the statutes of the first day
         */
        record WillBe(SeatHolding seat, Optional<OfficeTermRow> leaves, Judged judged) implements Preview {}

        /** The person has no seat with a vote in the body on the first day. */
        record NotAMember() implements Preview {}

        /** The term would end before it begins. */
        record EndsBeforeItBegins() implements Preview {}

        /** Someone is chosen to the office from that day or later. */
        record Taken(OfficeTermRow other) implements Preview {}
    }

    /**
     * What the engine said, with what it knew.
     *
     * @param parties every party that ever was a full member, for the words
     */
    public record Judged(
            Seating seating,
            no.samraad.engine.judgement.Act.ChooseLeadership asked,
            Judgement judgement,
            StatutesInForce.Version rules,
            List<MemberParty> parties) {
        public Judged {
            parties = List.copyOf(parties);
        }

        /** Whether it can only be done as a recorded breach. */
        public boolean needsReason() {
            return judgement.disposition() instanceof Disposition.NeedsReason;
        }

        /** Whether no key opens it. */
        public boolean refused() {
            return judgement.disposition() instanceof Disposition.Refused;
        }
    }

    /** How it went. */
    public sealed interface Outcome {
        record Chosen() implements Outcome {}

        /** It was not done: what stands in the way, or a reason that is missing. */
        record Not(Preview preview) implements Outcome {}

        /** Someone else changed the office since the page was shown. */
        record Stale() implements Outcome {}

        /** Only a secretary records it. */
        record NotAllowed() implements Outcome {}
    }

    /** What would happen, without doing it. */
    public Preview preview(Caller caller, Body body, Command command) {
        UUID tenantId = caller.tenant().id();
        if (command.until().filter(until -> !until.isAfter(command.since())).isPresent()) {
            return new Preview.EndsBeforeItBegins();
        }
        Seating seating = new Seating(body, command.since(), seats.holdings(tenantId, body.id(), command.since()));
        Optional<SeatHolding> seat = seating.seatOf(command.personId()).filter(SeatHolding::votes);
        if (seat.isEmpty()) {
            return new Preview.NotAMember();
        }
        List<OfficeTermRow> all = terms.all(tenantId, command.since());
        List<OfficeTermRow> own = all.stream()
                .filter(term -> term.bodyCode().equals(body.code()) && term.office() == command.office())
                .toList();
        Optional<OfficeTermRow> later = own.stream()
                .filter(term -> !term.since().isBefore(command.since()))
                .findFirst();
        if (later.isPresent()) {
            return new Preview.Taken(later.get());
        }
        Optional<OfficeTermRow> leaves =
                own.stream().filter(term -> term.lastsOn(command.since())).findFirst();
        return new Preview.WillBe(seat.get(), leaves, judged(tenantId, seating, seat.get(), all, leaves, command));
    }

    private Judged judged(
            UUID tenantId,
            Seating seating,
            SeatHolding seat,
            List<OfficeTermRow> all,
            Optional<OfficeTermRow> leaves,
            Command command) {
        String party = seat.partyCode();
        LeadershipFacts facts = new LeadershipFacts(
                seating.body().bodyCode(),
                command.office(),
                java.util.Objects.requireNonNull(seat.member()),
                command.chosenBy(),
                JudgeLeadership.roster(all.stream()
                        .map(term -> leaves.filter(term::equals).isPresent() ? term.endingOn(command.since()) : term)
                        .toList()),
                new Candidate(
                        new PartnerCode(seat.partner()),
                        OfficeTermRow.side(seat.partnerKind()),
                        party == null ? null : new PartyCode(party),
                        command.since(),
                        lastDay(command.until()),
                        null));
        StatutesInForce.Version rules = statutes.on(tenantId, command.since());
        var asked = new no.samraad.engine.judgement.Act.ChooseLeadership(facts);
        return new Judged(seating, asked, Engine.judge(asked, rules.rules()), rules, parties.members(tenantId));
    }

    private static @Nullable LocalDate lastDay(Optional<LocalDate> until) {
        return until.map(day -> day.minusDays(1)).orElse(null);
    }

    /**
     * The chair and the deputy chair change places.
     *
     * @param since the first day
     * @param until the first day after; empty when none is named
     * @param seenChair the term as chair the page showed; empty when it showed none
     * @param seenDeputy the same of the deputy chair
     * @param reason why a rule of order is not kept; blank for none
     */
    public record Swap(
            LocalDate since,
            Optional<LocalDate> until,
            ChosenBy chosenBy,
            Optional<UUID> seenChair,
            Optional<UUID> seenDeputy,
            String reason,
            Optional<UUID> once) {}

    /** What changing places would do. */
    public sealed interface SwapPreview {
        /**
         * @param asChair what the engine says of the deputy chair as chair
         * @param asDeputy what it says of the chair as deputy chair
         */
        record WillSwap(OfficeTermRow chair, OfficeTermRow deputy, Judged asChair, Judged asDeputy)
                implements SwapPreview {
            public boolean refused() {
                return asChair.refused() || asDeputy.refused();
            }

            public boolean needsReason() {
                return asChair.needsReason() || asDeputy.needsReason();
            }
        }

        /** One of the two offices is vacant on the day, or its holder has no seat with a vote then. */
        record NobodyToSwap() implements SwapPreview {}

        record EndsBeforeItBegins() implements SwapPreview {}

        /** Someone is chosen to one of the offices from that day or later. */
        record Taken(OfficeTermRow other) implements SwapPreview {}
    }

    /** How it went. */
    public sealed interface SwapOutcome {
        record Swapped() implements SwapOutcome {}

        /** It was not done: what stands in the way, or a reason that is missing. */
        record Not(SwapPreview preview) implements SwapOutcome {}

        /** Someone else changed the leadership since the page was shown. */
        record Stale() implements SwapOutcome {}

        /** Only a secretary records it. */
        record NotAllowed() implements SwapOutcome {}
    }

    /** What would happen, without doing it: each is held against the rules with the other already in the new office. */
    public SwapPreview preview(Caller caller, Body body, Swap swap) {
        UUID tenantId = caller.tenant().id();
        if (swap.until().filter(until -> !until.isAfter(swap.since())).isPresent()) {
            return new SwapPreview.EndsBeforeItBegins();
        }
        List<OfficeTermRow> all = terms.all(tenantId, swap.since());
        List<OfficeTermRow> own =
                all.stream().filter(term -> term.bodyCode().equals(body.code())).toList();
        Optional<OfficeTermRow> later = own.stream()
                .filter(term -> !term.since().isBefore(swap.since()))
                .findFirst();
        if (later.isPresent()) {
            return new SwapPreview.Taken(later.get());
        }
        Optional<OfficeTermRow> chair = holds(own, LeadershipProvision.Office.CHAIR, swap.since());
        Optional<OfficeTermRow> deputy = holds(own, LeadershipProvision.Office.DEPUTY_CHAIR, swap.since());
        Seating seating = new Seating(body, swap.since(), seats.holdings(tenantId, body.id(), swap.since()));
        Optional<SeatHolding> chairs =
                chair.flatMap(term -> seating.seatOf(term.personId())).filter(SeatHolding::votes);
        Optional<SeatHolding> deputys =
                deputy.flatMap(term -> seating.seatOf(term.personId())).filter(SeatHolding::votes);
        if (chairs.isEmpty()
                || deputys.isEmpty()
                || chair.get().personId().equals(deputy.get().personId())) {
            return new SwapPreview.NobodyToSwap();
        }
        return new SwapPreview.WillSwap(
                chair.get(),
                deputy.get(),
                swapped(tenantId, seating, deputys.get(), all, deputy.get(), chair.get(), swap),
                swapped(tenantId, seating, chairs.get(), all, chair.get(), deputy.get(), swap));
    }

    private static Optional<OfficeTermRow> holds(
            List<OfficeTermRow> terms, LeadershipProvision.Office office, LocalDate on) {
        return terms.stream()
                .filter(term -> term.office() == office && term.lastsOn(on))
                .findFirst();
    }

    /** One of them in the other's office, while the other is in this one's. */
    private Judged swapped(
            UUID tenantId,
            Seating seating,
            SeatHolding seat,
            List<OfficeTermRow> all,
            OfficeTermRow mover,
            OfficeTermRow other,
            Swap swap) {
        List<OfficeTermRow> then = new java.util.ArrayList<>();
        all.forEach(term -> then.add(term.equals(mover) || term.equals(other) ? term.endingOn(swap.since()) : term));
        then.add(other.movingTo(mover.office(), swap.since(), swap.until().orElse(null)));
        return judged(
                tenantId,
                seating,
                seat,
                then,
                Optional.empty(),
                new Command(
                        other.office(),
                        mover.personId(),
                        swap.since(),
                        swap.until(),
                        swap.chosenBy(),
                        Optional.empty(),
                        swap.reason(),
                        swap.once()));
    }

    /** Records it: both terms end the day before, and both begin anew, in one. */
    public SwapOutcome handle(Caller caller, Body body, Swap swap) {
        if (!caller.rolesIn(body.id()).contains(Role.SECRETARY)) {
            return new SwapOutcome.NotAllowed();
        }
        appointments.lockBody(caller.tenant().id(), body.id());
        SwapPreview preview = preview(caller, body, swap);
        if (!(preview instanceof SwapPreview.WillSwap will)) {
            return new SwapOutcome.Not(preview);
        }
        if (!Optional.of(will.chair().id()).equals(swap.seenChair())
                || !Optional.of(will.deputy().id()).equals(swap.seenDeputy())) {
            return new SwapOutcome.Stale();
        }
        if (will.refused() || (will.needsReason() && swap.reason().isBlank())) {
            return new SwapOutcome.Not(preview);
        }
        UUID tenantId = caller.tenant().id();
        terms.end(tenantId, will.chair().id(), swap.since());
        terms.end(tenantId, will.deputy().id(), swap.since());
        begin(caller, body, swap, will.deputy(), Role.CHAIR, will.asChair(), swap.once());
        begin(caller, body, swap, will.chair(), Role.DEPUTY_CHAIR, will.asDeputy(), Optional.empty());
        return new SwapOutcome.Swapped();
    }

    private void begin(
            Caller caller, Body body, Swap swap, OfficeTermRow who, Role office, Judged judged, Optional<UUID> once) {
        UUID id = ids.next();
        offices.insert(
                caller.tenant().id(),
                id,
                office.code(),
                body.id(),
                who.personId(),
                swap.since(),
                swap.until().orElse(null));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("person", Prefix.PERSON.show(who.personId()));
        facts.put("since", swap.since().toString());
        facts.put("swapped", true);
        facts.put(AskedActs.MEMBER, AskedActs.of(judged.asked()));
        acts.record(Act.by(caller, Role.SECRETARY, "leader_chosen")
                .about(id)
                .inBody(body.id())
                .knowing(CanonicalJson.of(facts))
                .judged(
                        judged.rules().recorded(judged.judgement()),
                        judged.rules()
                                .standing(judged.judgement(), swap.reason().strip()))
                .once(once));
    }

    /** Records it. */
    public Outcome handle(Caller caller, Body body, Command command) {
        if (!caller.rolesIn(body.id()).contains(Role.SECRETARY)) {
            return new Outcome.NotAllowed();
        }
        appointments.lockBody(caller.tenant().id(), body.id());
        Preview preview = preview(caller, body, command);
        return switch (preview) {
            case Preview.NotAMember _ -> new Outcome.Not(preview);
            case Preview.EndsBeforeItBegins _ -> new Outcome.Not(preview);
            case Preview.Taken _ -> new Outcome.Not(preview);
            case Preview.WillBe willBe -> {
                if (!willBe.leaves().map(OfficeTermRow::id).equals(command.seen())) {
                    yield new Outcome.Stale();
                }
                yield willBe.judged().refused()
                                || (willBe.judged().needsReason()
                                        && command.reason().isBlank())
                        ? new Outcome.Not(preview)
                        : choose(caller, body, command, willBe);
            }
        };
    }

    private Outcome choose(Caller caller, Body body, Command command, Preview.WillBe willBe) {
        UUID tenantId = caller.tenant().id();
        UUID id = ids.next();
        willBe.leaves().ifPresent(term -> terms.end(tenantId, term.id(), command.since()));
        offices.insert(
                tenantId,
                id,
                switch (command.office()) {
                    case CHAIR -> Role.CHAIR.code();
                    case DEPUTY_CHAIR -> Role.DEPUTY_CHAIR.code();
                    case SECRETARIAT -> Role.SECRETARY.code();
                },
                body.id(),
                command.personId(),
                command.since(),
                command.until().orElse(null));
        Judged judged = willBe.judged();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("person", Prefix.PERSON.show(command.personId()));
        facts.put("since", command.since().toString());
        facts.put(AskedActs.MEMBER, AskedActs.of(judged.asked()));
        acts.record(Act.by(caller, Role.SECRETARY, "leader_chosen")
                .about(id)
                .inBody(body.id())
                .knowing(CanonicalJson.of(facts))
                .judged(
                        judged.rules().recorded(judged.judgement()),
                        judged.rules()
                                .standing(judged.judgement(), command.reason().strip()))
                .once(command.once()));
        return new Outcome.Chosen();
    }
}
