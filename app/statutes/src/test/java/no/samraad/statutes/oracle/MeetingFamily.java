package no.samraad.statutes.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.samraad.engine.body.CaseRef;
import no.samraad.engine.calendar.Deadline;
import no.samraad.engine.judgement.Act;
import no.samraad.engine.meeting.AgendaFacts;
import no.samraad.engine.meeting.AgendaFacts.AgendaItem;
import no.samraad.engine.meeting.CaseFacts;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.NoticeFacts;
import no.samraad.engine.meeting.NoticeFacts.Demand;
import no.samraad.engine.meeting.NoticeFacts.Invited;
import no.samraad.engine.meeting.NoticeFacts.Lasting;
import no.samraad.engine.provision.AmendmentProvision.CaseStage;
import no.samraad.engine.provision.AmendmentProvision.RunningCases;
import no.samraad.engine.provision.AmendmentProvision.RunningTerms;
import no.samraad.engine.provision.AmendmentProvision.Transition;
import no.samraad.engine.provision.MeetingProvision.AgendaRankedBy;
import no.samraad.engine.provision.MeetingProvision.CaseDeadline;
import no.samraad.engine.provision.MeetingProvision.CaseForm;
import no.samraad.engine.provision.MeetingProvision.CaseForms;
import no.samraad.engine.provision.MeetingProvision.CaseSubmitters;
import no.samraad.engine.provision.MeetingProvision.Channel;
import no.samraad.engine.provision.MeetingProvision.Consultation;
import no.samraad.engine.provision.MeetingProvision.ConsultationForm;
import no.samraad.engine.provision.MeetingProvision.ConsultationMeans;
import no.samraad.engine.provision.MeetingProvision.Demander;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryDemandedBy;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryGround;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryInvitation;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryMeetings;
import no.samraad.engine.provision.MeetingProvision.FixedItem;
import no.samraad.engine.provision.MeetingProvision.FixedItems;
import no.samraad.engine.provision.MeetingProvision.ItemType;
import no.samraad.engine.provision.MeetingProvision.ItemTypes;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingForms;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.MeetingKinds;
import no.samraad.engine.provision.MeetingProvision.MeetingLength;
import no.samraad.engine.provision.MeetingProvision.MeetingsOpen;
import no.samraad.engine.provision.MeetingProvision.NoticeChannels;
import no.samraad.engine.provision.MeetingProvision.NoticeContents;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MeetingProvision.Occasion.NumberOfYear;
import no.samraad.engine.provision.MeetingProvision.Openness;
import no.samraad.engine.provision.MeetingProvision.OrdinaryDeadlinesAtExtraordinary;
import no.samraad.engine.provision.MeetingProvision.Recipient;
import no.samraad.engine.provision.MeetingProvision.RestrictedInvitation;
import no.samraad.engine.provision.MeetingProvision.Submitter;
import no.samraad.engine.provision.MeetingProvision.TentativeMeetings;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.RunningCase;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;
import no.samraad.engine.seat.SeatId;
import org.jspecify.annotations.Nullable;

/** Random cases submitted, agendas set and notices sent. */
final class MeetingFamily {
    private final Chance chance;
    private final LocalDate day;
    private final MeetingKind itemsOf;
    private final List<StatutesDocument> documents;

    MeetingFamily(Chance chance) {
        this.chance = chance;
        this.day = chance.day();
        this.itemsOf = chance.in(0.6) ? MeetingKind.ORDINARY : chance.any(MeetingKind.values());
        this.documents = RandomStatutes.around(day, chance, texts(), choices());
    }

    private List<Supplier<Provision>> texts() {
        List<Supplier<Provision>> texts = new ArrayList<>(List.of(
                () -> new CaseSubmitters(
                        chance.someOf(Submitter.values()),
                        chance.in(0.7) ? Consultation.CHAIR_DEPUTY_CHAIR_OR_SECRETARIAT : Consultation.NOT_REQUIRED),
                () -> new CaseDeadline(chance.beforeMeeting(), chance.any(ExtraordinaryHolds.values())),
                () -> new NoticeDeadline(chance.beforeMeeting(), chance.any(ExtraordinaryHolds.values())),
                () -> new NoticeContents(chance.someOf(NoticePart.values()), chance.someOf(Recipient.values())),
                () -> new NoticeChannels(chance.someOf(Channel.values())),
                () -> new ExtraordinaryMeetings(chance.any(ExtraordinaryGround.values()), chance.beforeMeeting()),
                () -> new MeetingForms(chance.someOf(MeetingForm.values())),
                () -> new MeetingsOpen(chance.any(Openness.values())),
                this::fixedItems,
                () -> new ItemTypes(chance.someOf(ItemType.values()))));
        for (Supplier<Provision> seldom : seldom()) {
            if (chance.in(0.5)) {
                texts.add(seldom);
            }
        }
        return texts;
    }

    /** What some texts say more of a case, an agenda or a notice. */
    private List<Supplier<Provision>> seldom() {
        return List.of(
                () -> new Transition(
                        chance.in(0.2)
                                ? new RunningCases.NewRulesAtOnce()
                                : new RunningCases.OldRulesFrom(chance.any(CaseStage.values())),
                        chance.any(RunningTerms.values())),
                () -> new MeetingKinds(chance.someOf(MeetingKind.values())),
                () -> new TentativeMeetings(chance.beforeMeeting()),
                () -> YearFamily.formats(chance),
                () -> new CaseForms(chance.someOf(CaseForm.values())),
                () -> new AgendaRankedBy(YearFamily.organs(chance)),
                () -> new MeetingLength(119 + chance.below(3)),
                () -> new ExtraordinaryInvitation(chance.any(RestrictedInvitation.values())),
                () -> new ExtraordinaryDemandedBy(demanders()));
    }

    private List<Demander> demanders() {
        List<Demander> demanders = new ArrayList<>();
        for (int demander = 1 + chance.below(3); demander > 0; demander--) {
            demanders.add(
                    switch (chance.below(4)) {
                        case 0 -> new Demander.AnyPartner();
                        case 1 -> new Demander.AnySide();
                        case 2 -> new Demander.ByOrgan(chance.any(YearFamily.ORGANS));
                        default -> new Demander.SoManySeats(chance.threshold());
                    });
        }
        return demanders;
    }

    private @Nullable Demand demand(Composition composition) {
        return switch (chance.below(6)) {
            case 0 -> null;
            case 1 -> new Demand.ByPartner(chance.any(composition.partners()).code());
            case 2 -> new Demand.BySide(chance.any(composition.partners()).side());
            case 3 -> new Demand.ByOrgan(chance.any(YearFamily.ORGANS));
            default -> {
                Set<SeatId> seats = new HashSet<>();
                composition.seats().forEach(seat -> {
                    if (chance.in(0.5)) {
                        seats.add(seat.id());
                    }
                });
                yield new Demand.BySeats(seats);
            }
        };
    }

    private List<Supplier<Provision>> choices() {
        return List.of(
                () -> new ConsultationMeans(chance.any(ConsultationForm.values())),
                () -> new OrdinaryDeadlinesAtExtraordinary(
                        chance.any(ExtraordinaryHolds.values()), chance.any(ExtraordinaryHolds.values())));
    }

    private FixedItems fixedItems() {
        List<FixedItem> items = chance.shuffled(List.of(FixedItem.values()));
        int first = chance.below(3);
        int last = chance.below(3);
        return new FixedItems(itemsOf, items.subList(0, first), items.subList(first, first + last));
    }

    private List<Provision> provisions() {
        List<Provision> provisions = new ArrayList<>();
        for (StatutesDocument document : documents) {
            for (Paragraph paragraph : document.paragraphs()) {
                for (Rule rule : paragraph.rules()) {
                    provisions.add(rule.provision());
                }
            }
        }
        return provisions;
    }

    private Instant moment() {
        List<Deadline> deadlines = new ArrayList<>();
        for (Provision provision : provisions()) {
            if (provision instanceof CaseDeadline rule) {
                deadlines.add(rule.deadline());
            }
            if (provision instanceof NoticeDeadline rule) {
                deadlines.add(rule.deadline());
            }
            if (provision instanceof ExtraordinaryMeetings rule) {
                deadlines.add(rule.notice());
            }
            if (provision instanceof TentativeMeetings rule) {
                deadlines.add(rule.confirmed());
            }
        }
        return chance.moment(deadlines, day);
    }

    private MeetingFacts meeting() {
        MeetingKind kind = chance.in(0.6) ? MeetingKind.ORDINARY : chance.any(MeetingKind.values());
        return new MeetingFacts(RandomStatutes.BODY, kind, day);
    }

    private Asked asked(Act act) {
        return new Asked(day, documents, act);
    }

    Asked submission() {
        return asked(new Act.SubmitCase(new CaseFacts(
                meeting(),
                new CaseRef("1/25"),
                chance.any(CaseFacts.Raiser.values()),
                chance.any(CaseFacts.ConsultationHad.values()),
                chance.in(0.9) ? moment() : null,
                chance.in(0.8) ? chance.any(CaseFacts.SubmittedAs.values()) : null)));
    }

    Asked agenda() {
        List<FixedItem> fixed = new ArrayList<>();
        for (Provision provision : provisions()) {
            if (provision instanceof FixedItems rule && fixed.isEmpty()) {
                fixed.addAll(rule.first());
                for (int item = chance.below(3); item > 0; item--) {
                    fixed.add(null);
                }
                fixed.addAll(rule.last());
            }
        }
        if (!fixed.isEmpty() && chance.in(0.3)) {
            fixed.remove(chance.below(fixed.size()));
        }
        if (chance.in(0.2)) {
            fixed = chance.shuffled(fixed);
        }
        List<AgendaItem> items = new ArrayList<>();
        for (FixedItem item : fixed) {
            items.add(new AgendaItem(
                    new CaseRef((items.size() + 1) + "/25"),
                    chance.any(ItemType.values()),
                    item,
                    item != null || chance.in(0.1) ? null : moment()));
        }
        return asked(new Act.SetAgenda(
                new AgendaFacts(meeting(), items, chance.in(0.8) ? chance.any(YearFamily.ORGANS) : null)));
    }

    /** A notice of a case that was under way when the rules changed, perhaps more than once. */
    Asked running() {
        Asked now = notice();
        List<StatutesDocument> versions = new ArrayList<>(now.documents());
        for (StatutesDocument older :
                RandomStatutes.around(day.minusDays(600), chance, texts(), choices(), now.documents())) {
            if (versions.stream()
                    .noneMatch(version -> version.id().equals(older.id())
                            && version.inForceFrom().equals(older.inForceFrom()))) {
                versions.add(older);
            }
        }
        return new Asked(
                day, versions, now.act(), new RunningCase(reached(versions), reached(versions), reached(versions)));
    }

    private @Nullable LocalDate reached(List<StatutesDocument> versions) {
        return chance.in(0.3) ? null : chance.any(versions).inForceFrom().plusDays(chance.below(3) - 1L);
    }

    Asked notice() {
        Composition composition = new RandomBody(chance).composition();
        Set<PersonId> everyone = new HashSet<>();
        composition.seats().forEach(seat -> {
            everyone.addAll(seat.deputies());
            PersonId member = seat.member();
            if (member != null) {
                everyone.add(member);
            }
        });
        if (chance.in(0.4) && !everyone.isEmpty()) {
            everyone.remove(chance.any(everyone.stream().sorted().toList()));
        }
        return asked(new Act.SendNotice(new NoticeFacts(
                meeting(),
                chance.any(MeetingForm.values()),
                chance.any(Openness.values()),
                chance.any(NoticeFacts.Ground.values()),
                chance.in(0.9) ? moment() : null,
                chance.some(NoticePart.values(), 0.85),
                composition,
                everyone,
                chance.some(Channel.values(), 0.6),
                chance.in(0.6) ? new NumberOfYear(1 + chance.below(4)) : null,
                chance.in(0.7) ? new Lasting(119 + chance.below(3)) : null,
                demand(composition),
                chance.in(0.7) ? chance.any(Invited.values()) : null)));
    }
}
