package no.samraad.local.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samraad.local.yaml.YamlNode;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.time.Clocks;
import no.samraad.server.bodies.Body;
import no.samraad.server.cases.CaseKind;
import no.samraad.server.cases.CaseMatter;
import no.samraad.server.cases.CasePaper;
import no.samraad.server.cases.CaseRows;
import no.samraad.server.cases.CaseState;
import no.samraad.server.cases.SettleCase;
import no.samraad.server.cases.SubmitCase;
import no.samraad.server.cases.WantedMeetingRows;
import no.samraad.server.meetings.AgendaCommand;
import no.samraad.server.meetings.AgendaOutcome;
import no.samraad.server.meetings.ArrangeAgenda;
import no.samraad.server.meetings.Meeting;
import no.samraad.server.meetings.MeetingForm;
import no.samraad.server.meetings.MeetingRows;
import no.samraad.server.meetings.PlanMeeting;
import no.samraad.server.meetings.SendNotice;

/** The secretary's work with one body's meetings, through the use cases the pages use. A refusal is a mistake of ours. */
final class MeetingWork {
    private final Demonstration demonstration;
    private final String slug;
    private final String secretary;
    private final Body body;

    /** Only inside the community's wall. */
    MeetingWork(Demonstration demonstration, String slug, String secretary, String body) {
        this.demonstration = demonstration;
        this.slug = slug;
        this.secretary = secretary;
        this.body = demonstration.body(slug, body);
    }

    Body body() {
        return body;
    }

    private Caller on(LocalDate day, LocalTime time) {
        return demonstration.caller(slug, secretary, ZonedDateTime.of(day, time, Clocks.OSLO));
    }

    Meeting plan(LocalDate planned, int number, LocalDate day, LocalTime from, LocalTime until, YamlNode where) {
        PlanMeeting.Outcome outcome = demonstration
                .bean(PlanMeeting.class)
                .handle(
                        on(planned, LocalTime.of(9, 0)),
                        new PlanMeeting.Command(
                                body,
                                Role.SECRETARY,
                                Optional.of(number),
                                day,
                                from,
                                until,
                                MeetingForm.of(where.text("form")).orElseThrow(),
                                where.text("place"),
                                Optional.empty()));
        return switch (outcome) {
            case PlanMeeting.Outcome.Planned(Meeting meeting) -> meeting;
            case PlanMeeting.Outcome.NumberTaken _, PlanMeeting.Outcome.DayTaken _ ->
                throw new IllegalStateException("could not plan " + number + " in " + slug + ": " + outcome);
        };
    }

    /** A case submitted on a day and found ready. */
    UUID ready(LocalDate submitted, YamlNode paper, Optional<Meeting> meeting, List<String> references) {
        Caller caller = on(submitted, LocalTime.of(10, 30));
        UUID tenant = demonstration.tenant(slug);
        SubmitCase.Outcome outcome = demonstration
                .bean(SubmitCase.class)
                .handle(
                        caller,
                        new SubmitCase.Command(
                                body,
                                meeting.flatMap(wanted -> demonstration
                                        .bean(WantedMeetingRows.class)
                                        .find(tenant, wanted.id())),
                                new CasePaper(
                                        CaseKind.of(paper.text("kind")).orElseThrow(),
                                        paper.text("title"),
                                        paper.text("background"),
                                        paper.optional("assessment").orElse(""),
                                        paper.text("sender"),
                                        paper.texts("points"),
                                        references),
                                new SubmitCase.From.Insider(
                                        caller.signedIn().orElseThrow().personId(),
                                        caller.signedIn().orElseThrow().name()),
                                "",
                                "",
                                Optional.empty()));
        if (!(outcome instanceof SubmitCase.Outcome.Submitted(UUID id))) {
            throw new IllegalStateException("not submitted: " + paper.text("title") + ": " + outcome);
        }
        CaseMatter matter = demonstration.bean(CaseRows.class).find(tenant, id).orElseThrow();
        SettleCase.Outcome settled = demonstration
                .bean(SettleCase.class)
                .handle(
                        caller,
                        new SettleCase.Command(
                                matter, matter.version(), Role.SECRETARY, CaseState.READY, "", Optional.empty()));
        if (!(settled instanceof SettleCase.Outcome.Settled)) {
            throw new IllegalStateException("not ready: " + matter.title() + ": " + settled);
        }
        return id;
    }

    Meeting again(Meeting meeting) {
        return demonstration
                .bean(MeetingRows.class)
                .find(demonstration.tenant(slug), meeting.id())
                .orElseThrow();
    }

    Meeting arrange(LocalDate day, Meeting meeting, AgendaCommand change) {
        AgendaOutcome outcome = demonstration
                .bean(ArrangeAgenda.class)
                .handle(
                        on(day, LocalTime.of(14, 0)),
                        new ArrangeAgenda.Command(
                                meeting, meeting.version(), Role.SECRETARY, Optional.empty(), change));
        if (!(outcome instanceof AgendaOutcome.Changed)) {
            throw new IllegalStateException("the agenda could not be set: " + outcome);
        }
        return again(meeting);
    }

    Meeting send(LocalDate day, LocalTime time, Meeting meeting) {
        SendNotice.Outcome outcome = demonstration
                .bean(SendNotice.class)
                .handle(
                        on(day, time),
                        new SendNotice.Command(meeting, meeting.version(), Role.SECRETARY, "", "", Optional.empty()));
        if (!(outcome instanceof SendNotice.Outcome.Sent)) {
            throw new IllegalStateException("the notice could not be sent: " + outcome);
        }
        return again(meeting);
    }
}
