package no.samraad.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import no.samraad.engine.body.BodyCode;
import no.samraad.engine.duty.Duties;
import no.samraad.engine.duty.Duty;
import no.samraad.engine.meeting.MeetingFacts;
import no.samraad.engine.meeting.YearFacts;
import no.samraad.engine.provision.Convention;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.MeetingProvision.MeetingKind;
import no.samraad.engine.provision.RulesInForce;
import no.samraad.engine.provision.Scope;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.sentence.Sentences;
import no.samraad.statutes.casefile.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what the documents demand, and by when. */
@Command(
        name = "duties",
        mixinStandardHelpOptions = true,
        description =
                "Says what is due between two days: plans of years, and deadlines of the meetings that cases name.")
final class WhatIsDue implements Callable<Integer>, Speaks {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "the documents")
    private String file = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "CASE",
            description = "cases that name the meetings, in files or folders")
    private List<String> cases = List.of();

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "the first day")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "the last day")
    private LocalDate to = LocalDate.EPOCH;

    @Option(names = "--lang", paramLabel = "nb|nn|en", description = "the language; bokmål when left out")
    private Language language = Language.NB;

    @Option(names = "--ics", description = "as a calendar (RFC 5545) instead of lines")
    private boolean calendar;

    /** One duty on its day. */
    record Dated(LocalDate day, String about, Duty duty) {}

    @Override
    public Language language() {
        return language;
    }

    @Override
    public Integer call() throws Unusable {
        if (to.isBefore(from)) {
            throw Unusable.of(
                    "--to " + to + " er før --from " + from,
                    "--to " + to + " er før --from " + from,
                    "--to " + to + " is before --from " + from);
        }
        List<StatutesDocument> documents = InputFiles.documents(file);
        List<CaseFile.Meeting> meetings = new ArrayList<>();
        InputFiles.cases(cases)
                .forEach(one -> meetings.addAll(one.placed().file().meetings()));
        List<Dated> due = new ArrayList<>();
        meetings.forEach(meeting -> due.addAll(of(meeting, documents)));
        for (BodyCode body : bodies(documents)) {
            for (int year = from.getYear(); year <= to.getYear() + 1; year++) {
                due.addAll(ofYear(body, year, meetings, documents));
            }
        }
        due.sort(Comparator.comparing(Dated::day).thenComparing(Dated::about));
        Sentences sentences = Sentences.in(language, NamesInFiles.of(documents));
        PrintWriter out = spec.commandLine().getOut();
        if (calendar) {
            out.print(DutyCalendar.of(due, sentences));
        } else {
            due.forEach(dated -> out.println(dated.day() + "  " + dated.about() + "  " + sentences.duty(dated.duty())));
        }
        return StatutesCommand.AS_EXPECTED;
    }

    private List<Dated> of(CaseFile.Meeting meeting, List<StatutesDocument> documents) {
        MeetingKind kind = meeting.kind();
        MeetingFacts facts =
                new MeetingFacts(meeting.body(), kind == null ? MeetingKind.ORDINARY : kind, meeting.date());
        return between(meeting.meeting().value(), Duties.of(facts, RulesInForce.on(meeting.date(), documents)));
    }

    /** What is due for a body in a year; whether meetings are lacking can be said only where the cases name some. */
    private List<Dated> ofYear(
            BodyCode body, int year, List<CaseFile.Meeting> meetings, List<StatutesDocument> documents) {
        List<YearFacts.YearMeeting> known = new ArrayList<>();
        for (CaseFile.Meeting meeting : meetings) {
            if (meeting.body().equals(body) && meeting.date().getYear() == year) {
                MeetingKind kind = meeting.kind();
                known.add(new YearFacts.YearMeeting(
                        meeting.date(),
                        kind == null ? MeetingKind.ORDINARY : kind,
                        meeting.date().isBefore(from)
                                ? YearFacts.MeetingStanding.HELD
                                : YearFacts.MeetingStanding.AHEAD));
            }
        }
        List<Duty> duties =
                Duties.ofYear(new YearFacts(body, year, from, known), RulesInForce.on(from, documents)).stream()
                        .filter(duty -> !known.isEmpty() || duty.what() == Duty.What.ADOPT_PLAN)
                        .toList();
        return between(body.value() + " " + year, duties);
    }

    private List<Dated> between(String about, List<Duty> duties) {
        List<Dated> due = new ArrayList<>();
        for (Duty duty : duties) {
            if (duty instanceof Duty.Due known) {
                LocalDate day = known.lastDay().date();
                if (!day.isBefore(from) && !day.isAfter(to)) {
                    due.add(new Dated(day, about, duty));
                }
            }
        }
        return due;
    }

    /** The bodies the documents name. */
    private static Set<BodyCode> bodies(List<StatutesDocument> documents) {
        Set<BodyCode> bodies = new TreeSet<>();
        documents.stream()
                .flatMap(document -> document.paragraphs().stream())
                .flatMap(paragraph -> paragraph.rules().stream())
                .forEach(rule -> {
                    if (rule.scope() instanceof Scope.BodiesNamed(Set<BodyCode> named)) {
                        bodies.addAll(named);
                    }
                    if (rule.provision() instanceof Convention.ScopeConfirmed confirmed) {
                        bodies.addAll(confirmed.bodies());
                    }
                });
        return bodies;
    }
}
