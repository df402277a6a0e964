package no.samraad.statutes.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.samraad.engine.amendment.AmendmentFacts;
import no.samraad.engine.amendment.AmendmentFacts.AgreementOverlap;
import no.samraad.engine.amendment.AmendmentFacts.DraftReading;
import no.samraad.engine.amendment.AmendmentFacts.Undertaking;
import no.samraad.engine.amendment.ConformityFacts;
import no.samraad.engine.amendment.FoundingFacts;
import no.samraad.engine.amendment.FoundingFacts.OrganOfParty;
import no.samraad.engine.amendment.FoundingFacts.PartyAnswer;
import no.samraad.engine.amendment.FoundingFacts.PartyDecision;
import no.samraad.engine.amendment.FoundingFacts.PredecessorStanding;
import no.samraad.engine.amendment.MembershipFacts;
import no.samraad.engine.amendment.TextIdentity;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.body.Partner;
import no.samraad.engine.body.PartnerCode;
import no.samraad.engine.body.PartyCode;
import no.samraad.engine.body.Side;
import no.samraad.engine.body.VotingRight;
import no.samraad.engine.calendar.Anchor;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.calendar.Direction;
import no.samraad.engine.decision.Agreement;
import no.samraad.engine.decision.ItemFacts;
import no.samraad.engine.decision.VoteCast;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.provision.AmendmentProvision.Amendment;
import no.samraad.engine.provision.AmendmentProvision.AmendmentTier;
import no.samraad.engine.provision.AmendmentProvision.ChangeSize;
import no.samraad.engine.provision.AmendmentProvision.ChangesOfTier;
import no.samraad.engine.provision.AmendmentProvision.ConformityReport;
import no.samraad.engine.provision.AmendmentProvision.ConstitutionAllowed;
import no.samraad.engine.provision.AmendmentProvision.FollowUpsOfPredecessor;
import no.samraad.engine.provision.AmendmentProvision.Founding;
import no.samraad.engine.provision.AmendmentProvision.FoundingDecision;
import no.samraad.engine.provision.AmendmentProvision.Joining;
import no.samraad.engine.provision.AmendmentProvision.Leaving;
import no.samraad.engine.provision.AmendmentProvision.MembershipEffect;
import no.samraad.engine.provision.AmendmentProvision.OwedAtLeaving;
import no.samraad.engine.provision.AmendmentProvision.PartOfParties;
import no.samraad.engine.provision.AmendmentProvision.PartiesTakePart;
import no.samraad.engine.provision.AmendmentProvision.PredecessorReplaced;
import no.samraad.engine.provision.AmendmentProvision.TextOfReadings;
import no.samraad.engine.provision.Convention.OwnedBy;
import no.samraad.engine.provision.DecisionProvision.DecisionMode;
import no.samraad.engine.provision.DecisionProvision.VoteBase;
import no.samraad.engine.provision.DocumentId;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.ParagraphId;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.QuorumProvision.Treatment;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.Attendance;
import no.samraad.engine.seat.CheckIn;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.Presence;
import no.samraad.engine.seat.Seat;
import no.samraad.engine.seat.SeatId;

/** Random changes of rules, communities founded, parties that join and leave, and reports on how rules are kept. */
final class AmendmentFamily {
    private static final BodyCode OTHER = RandomStatutes.OTHERS.getFirst();
    private static final List<ParagraphId> PARAGRAPHS =
            List.of(new ParagraphId("1"), new ParagraphId("2"), new ParagraphId("3"));
    private static final List<TextIdentity> TEXTS = List.of(new TextIdentity("aa"), new TextIdentity("bb"));
    private static final List<PartyCode> PARTIES =
            List.of(new PartyCode("unn"), new PartyCode("tromso"), new PartyCode("harstad"));

    private final Chance chance;
    private final LocalDate day;

    AmendmentFamily(Chance chance) {
        this.chance = chance;
        this.day = chance.day();
    }

    private Asked asked(List<StatutesDocument> documents, Act act) {
        return new Asked(day, documents, act);
    }

    private List<StatutesDocument> around(List<Supplier<Provision>> texts, List<Supplier<Provision>> choices) {
        return RandomStatutes.around(day, chance, texts, choices);
    }

    private BodyCode body() {
        return chance.in(0.85) ? RandomStatutes.BODY : OTHER;
    }

    private static <T> Set<T> part(Chance chance, List<T> all, double probability) {
        Set<T> part = new HashSet<>();
        for (T one : all) {
            if (chance.in(probability)) {
                part.add(one);
            }
        }
        return part;
    }

    private ChangesOfTier changes() {
        return switch (chance.below(4)) {
            case 0 -> new ChangesOfTier.ChangesOf(part(chance, PARAGRAPHS, 0.5));
            case 1 -> new ChangesOfTier.ChangesMarked(chance.any(ChangeSize.values()));
            default -> new ChangesOfTier.EveryChange();
        };
    }

    private DecisionMode mode() {
        if (chance.in(0.1)) {
            return new DecisionMode.MostVotes();
        }
        if (chance.in(0.2)) {
            return new DecisionMode.MajorityOfEachSide(
                    chance.threshold(), chance.any(VoteBase.values()), chance.someOf(Side.values()));
        }
        return new DecisionMode.Majority(chance.threshold(), chance.any(VoteBase.values()));
    }

    private AmendmentTier tier() {
        return new AmendmentTier(
                changes(),
                body(),
                mode(),
                chance.below(3),
                chance.in(0.5) ? 0 : chance.below(15),
                chance.any(TextOfReadings.values()));
    }

    private Amendment amendment() {
        List<AmendmentTier> tiers = new ArrayList<>();
        for (int number = 1 + chance.below(3); number > 0; number--) {
            tiers.add(tier());
        }
        Set<DocumentKind> documents =
                chance.in(0.8) ? Set.of(DocumentKind.STATUTES) : chance.someOf(DocumentKind.values());
        return new Amendment(
                documents,
                tiers,
                chance.in(0.6)
                        ? new PartiesTakePart(part(chance, PARAGRAPHS, 0.3), chance.any(PartOfParties.values()))
                        : null);
    }

    private AmendmentFacts draft() {
        List<DraftReading> readings = new ArrayList<>();
        for (int number = chance.below(4); number > 0; number--) {
            readings.add(new DraftReading(
                    body(), day.minusDays(chance.below(30)), chance.in(0.8) ? TEXTS.getFirst() : TEXTS.getLast()));
        }
        return new AmendmentFacts(
                chance.in(0.92) ? Undertaking.CHANGE : Undertaking.FIRST_ADOPTION,
                new DocumentId(chance.in(0.85) ? "statutes" : "mandate"),
                chance.in(0.85) ? DocumentKind.STATUTES : chance.any(DocumentKind.values()),
                TEXTS.getFirst(),
                part(chance, PARAGRAPHS, 0.5),
                chance.in(0.7) ? chance.any(ChangeSize.values()) : null,
                readings,
                chance.any(AgreementOverlap.values()),
                part(chance, PARTIES, 0.8),
                part(chance, PARTIES, 0.85),
                part(chance, PARTIES, 0.85),
                part(chance, PARTIES, 0.4));
    }

    Asked change() {
        List<StatutesDocument> documents = around(List.of(this::amendment, () -> new OwnedBy(body(), null)), List.of());
        Composition composition = composition();
        List<CheckIn> in = in(composition);
        return asked(
                documents,
                new Act.TreatItem(new ItemFacts(
                                new MeetingFacts(RandomStatutes.BODY, MeetingKind.ORDINARY, day),
                                new CaseRef("70/25"),
                                chance.in(0.9) ? Treatment.DECIDE : chance.any(Treatment.values()),
                                List.of("SSU endrer vedtektene."),
                                ItemFacts.Advance.SENT,
                                ItemFacts.Consent.ALL_AGREE,
                                ItemFacts.Urgency.NOT_ASKED,
                                List.of(),
                                ItemFacts.TwoStepMark.NOT_MARKED,
                                composition,
                                new Attendance(in, List.of()),
                                List.of(),
                                agreement(in))
                        .changing(draft())));
    }

    /** Who sits where is asked elsewhere: here each seat has a member and a deputy of its own, or nobody. */
    private Composition composition() {
        List<Partner> partners = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        for (int number = 1 + chance.below(3); number > 0; number--) {
            PartnerCode partner = new PartnerCode("p" + number);
            partners.add(new Partner(partner, chance.any(Side.values())));
            for (int seat = 1 + chance.below(4); seat > 0; seat--) {
                String name = partner.value() + "-" + seat;
                seats.add(new Seat(
                        new SeatId(name),
                        partner,
                        chance.in(0.9) ? VotingRight.VOTES : VotingRight.WITHOUT_VOTE,
                        chance.in(0.9) ? new PersonId("m-" + name) : null,
                        List.of(new PersonId("d-" + name))));
            }
        }
        return new Composition(RandomStatutes.BODY, partners, seats);
    }

    private List<CheckIn> in(Composition composition) {
        List<CheckIn> in = new ArrayList<>();
        double there = chance.any(List.of(1.0, 0.8, 0.4));
        for (Seat seat : composition.seats()) {
            PersonId member = seat.member();
            if (member != null && chance.in(there)) {
                in.add(new CheckIn(chance.in(0.8) ? member : seat.deputies().getFirst(), seat.id(), Presence.IN_ROOM));
            }
        }
        return in;
    }

    /** Most vote, and for the change. */
    private Agreement agreement(List<CheckIn> in) {
        int drawn = chance.below(20);
        if (drawn == 0) {
            return new Agreement.NotAsked();
        }
        if (drawn == 1) {
            Set<SeatId> objecting = new HashSet<>();
            Set<SeatId> abstaining = new HashSet<>();
            for (CheckIn each : in) {
                if (each.seat() != null && chance.in(0.3)) {
                    (chance.in(0.5) ? objecting : abstaining).add(each.seat());
                }
            }
            return new Agreement.AskedForObjections(objecting, abstaining);
        }
        double against = chance.any(List.of(0.0, 0.2, 0.4));
        List<VoteCast> votes = new ArrayList<>();
        for (CheckIn each : in) {
            SeatId seat = each.seat();
            if (seat != null && chance.in(0.97)) {
                votes.add(new VoteCast(
                        seat,
                        each.person(),
                        chance.in(against) ? chance.any(VoteCast.Value.values()) : VoteCast.Value.FOR));
            }
        }
        return new Agreement.RollCall(votes);
    }

    private List<PartyDecision> decisions() {
        List<PartyDecision> decisions = new ArrayList<>();
        double ready = chance.any(List.of(1.0, 0.9, 0.6));
        for (PartyCode party : PARTIES) {
            for (int number = chance.in(ready) ? 1 + chance.below(2) : 0; number > 0; number--) {
                decisions.add(new PartyDecision(
                        party,
                        chance.in(ready) ? OrganOfParty.COUNCIL_OR_BOARD : OrganOfParty.ADMINISTRATION,
                        day.minusDays(chance.in(ready) ? 10L * number : 2L * number - 3L),
                        chance.in(ready) ? TEXTS.getFirst() : TEXTS.getLast(),
                        chance.in(ready) ? PartyAnswer.YES : chance.any(PartyAnswer.values())));
            }
        }
        return decisions;
    }

    Asked founding() {
        List<StatutesDocument> documents = around(
                List.of(
                        () -> new Founding(
                                chance.any(FoundingDecision.values()), chance.any(ConstitutionAllowed.values())),
                        () -> new PredecessorReplaced(
                                new LocalText(Map.of(Language.NB, "Det gamle rådet")),
                                chance.any(FollowUpsOfPredecessor.values()))),
                List.of());
        return asked(
                documents,
                new Act.ConstituteCommunity(new FoundingFacts(
                        RandomStatutes.BODY,
                        day,
                        TEXTS.getFirst(),
                        part(chance, PARTIES, 0.85),
                        chance.shuffled(decisions()),
                        chance.any(PredecessorStanding.values()))));
    }

    private LocalDate turnOfYear(int month, int dayOfMonth) {
        LocalDate turn = LocalDate.of(day.getYear() + chance.below(2), month, dayOfMonth);
        return chance.in(0.5) ? turn : turn.plusDays(chance.below(5) - 2L);
    }

    Asked membership() {
        List<StatutesDocument> documents = around(
                List.of(
                        () -> new Joining(body(), chance.any(MembershipEffect.values())),
                        () -> new Leaving(
                                chance.deadline(Anchor.EFFECT, Direction.BEFORE),
                                chance.any(MembershipEffect.values()),
                                chance.any(OwedAtLeaving.values()))),
                List.of());
        if (chance.in(0.4)) {
            return asked(
                    documents,
                    new Act.ChangeMembership(new MembershipFacts.Joins(
                            chance.in(0.9) ? RandomStatutes.BODY : OTHER, PARTIES.getFirst(), turnOfYear(1, 1))));
        }
        LocalDate last = turnOfYear(12, 31);
        List<Deadline> deadlines = new ArrayList<>();
        for (StatutesDocument document : documents) {
            for (Paragraph paragraph : document.paragraphs()) {
                for (Rule rule : paragraph.rules()) {
                    if (rule.provision() instanceof Leaving leaving) {
                        deadlines.add(leaving.notice());
                    }
                }
            }
        }
        Instant said = chance.moment(deadlines, last);
        return asked(
                documents,
                new Act.ChangeMembership(new MembershipFacts.Leaves(
                        RandomStatutes.BODY, PARTIES.getFirst(), chance.in(0.9) ? said : null, last)));
    }

    Asked conformity() {
        List<StatutesDocument> documents =
                around(List.of(() -> new ConformityReport(1 + chance.below(24), body())), List.of());
        LocalDate anchor = day.minusDays(chance.below(800));
        for (StatutesDocument document : documents) {
            if (document.inForceFrom().isBefore(day) && chance.in(0.4)) {
                anchor = document.inForceFrom();
            }
        }
        LocalDate due = anchor.plusMonths(1 + chance.below(24));
        for (StatutesDocument document : documents) {
            for (Paragraph paragraph : document.paragraphs()) {
                for (Rule rule : paragraph.rules()) {
                    if (rule.provision() instanceof ConformityReport report && chance.in(0.8)) {
                        due = anchor.plusMonths(report.everyMonths());
                    }
                }
            }
        }
        Instant given = chance.moment(List.of(), due);
        Instant near = due.plusDays(chance.below(3) - 1L)
                .atStartOfDay(Days.OSLO)
                .toInstant()
                .minusSeconds(chance.below(2));
        return asked(
                documents,
                new Act.ReportConformity(new ConformityFacts(
                        RandomStatutes.BODY,
                        chance.in(0.6) ? anchor : null,
                        chance.in(0.9) ? (chance.in(0.8) ? near : given) : null)));
    }
}
