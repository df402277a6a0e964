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
import no.samraad.engine.provision.MeetingProvision.CaseDeadline;
import no.samraad.engine.provision.MeetingProvision.CaseSubmitters;
import no.samraad.engine.provision.MeetingProvision.Channel;
import no.samraad.engine.provision.MeetingProvision.Consultation;
import no.samraad.engine.provision.MeetingProvision.ConsultationForm;
import no.samraad.engine.provision.MeetingProvision.ConsultationMeans;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryGround;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryHolds;
import no.samraad.engine.provision.MeetingProvision.ExtraordinaryMeetings;
import no.samraad.engine.provision.MeetingProvision.FixedItem;
import no.samraad.engine.provision.MeetingProvision.FixedItems;
import no.samraad.engine.provision.MeetingProvision.ItemType;
import no.samraad.engine.provision.MeetingProvision.ItemTypes;
import no.samraad.engine.provision.MeetingProvision.MeetingForm;
import no.samraad.engine.provision.MeetingProvision.MeetingForms;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.MeetingProvision.MeetingsOpen;
import no.samraad.engine.provision.MeetingProvision.NoticeChannels;
import no.samraad.engine.provision.MeetingProvision.NoticeContents;
import no.samraad.engine.provision.MeetingProvision.NoticeDeadline;
import no.samraad.engine.provision.MeetingProvision.NoticePart;
import no.samraad.engine.provision.MeetingProvision.Openness;
import no.samraad.engine.provision.MeetingProvision.OrdinaryDeadlinesAtExtraordinary;
import no.samraad.engine.provision.MeetingProvision.Recipient;
import no.samraad.engine.provision.MeetingProvision.Submitter;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.Rule;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.seat.Composition;
import no.samraad.engine.seat.PersonId;

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
        return List.of(
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
                () -> new ItemTypes(chance.someOf(ItemType.values())));
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
                chance.in(0.9) ? moment() : null)));
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
        return asked(new Act.SetAgenda(new AgendaFacts(meeting(), items)));
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
                chance.some(Channel.values(), 0.6))));
    }
}
