package no.samraad.server.statutebook.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.finding.Question;
import no.samraad.engine.provision.DocumentKind;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.review.Matter;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.time.Clocks;
import no.samraad.server.bodies.Body;
import no.samraad.server.statutebook.AnswerGivenRow;
import no.samraad.server.statutebook.OpenQuestion;
import no.samraad.server.statutebook.StatuteBook;
import org.jspecify.annotations.Nullable;

/** The lines of the page of open questions. */
public final class QuestionsView {
    private QuestionsView() {}

    /**
     * A body to look at.
     *
     * @param count how many questions are open
     */
    public record BodyLink(String name, String path, int count, boolean current) {
        static BodyLink of(Body body, int count, boolean current) {
            return new BodyLink(body.shortName(), "/vedtekter/apne-sporsmal?utvalg=" + body.code(), count, current);
        }
    }

    /**
     * A question.
     *
     * @param act the key of the act that meets it first
     * @param who the key of who must answer
     * @param gap whether no rule is in force at all; otherwise a rule in force leaves it open
     * @param stops whether decisions are refused until it is answered
     * @param path where it is answered; empty when the text itself must say it
     * @param comes from when an answer that is given will hold; null when none is given
     */
    public record Line(
            String question,
            String act,
            String who,
            boolean gap,
            boolean stops,
            String path,
            @Nullable LocalDate comes) {}

    /**
     * An answer that was given.
     *
     * @param href where it stands
     */
    public record Given(
            String label,
            Worded text,
            String href,
            LocalDate inForceFrom,
            String decidedWhere,
            String by,
            ZonedDateTime recordedAt) {}

    static List<Line> lines(List<OpenQuestion> questions, StatuteBook.Opened opened, Language language) {
        Sentences sentences = Sentences.in(language, opened.names());
        return questions.stream()
                .map(open -> new Line(
                        sentences.question(open.gap().question()),
                        "statutebook.act." + open.gap().act().key(),
                        open.form().isEmpty() || open.gap().matter() == Matter.SCOPE
                                ? "statutebook.who.statutes"
                                : "statutebook.who.body",
                        open.gap().question() instanceof Question.NoRule,
                        stops(open.gap().question()),
                        open.path().orElse(""),
                        comes(open, opened)))
                .toList();
    }

    /** Whether the rule that leaves it open is one no key opens; where there is no rule at all, nothing is stopped. */
    private static boolean stops(Question question) {
        return switch (question) {
            case Question.NoRule _ -> false;
            case Question.ChoiceMissing(var choice, var _, var _) ->
                switch (choice) {
                    case SCOPE,
                            DEPUTY_BESIDE_MEMBER,
                            ORDINARY_DEADLINE_AT_EXTRAORDINARY,
                            CONSULTATION,
                            COUNTED_MEETINGS,
                            CANCELLED_MEETINGS,
                            TERM_LAST_DAY,
                            HOLD_OVER,
                            LEADERSHIP_HOLD_OVER,
                            COST_KEY -> false;
                    case SEAT_BASE,
                            REMOTE_COUNTS,
                            PARTIAL_SEAT,
                            PARTIALITY_DECIDER,
                            PARTIALITY_AND_BASE,
                            DEPUTY_OF_VACANT_SEAT,
                            CONSENSUS_MEANING,
                            CONSENSUS_ABSTENTION,
                            CONSENSUS_ABSENCE,
                            NON_UNANIMOUS_VOTE,
                            TWO_STEP_MATTERS -> true;
                };
            case Question.FactMissing _ -> false;
        };
    }

    private static @Nullable LocalDate comes(OpenQuestion open, StatuteBook.Opened opened) {
        return open.document()
                .flatMap(id -> opened.all().stream()
                        .filter(document -> document.kind() == DocumentKind.CHOICE
                                && document.id().equals(id)
                                && document.inForceFrom().isAfter(opened.on()))
                        .map(StatutesDocument::inForceFrom)
                        .min(LocalDate::compareTo))
                .orElse(null);
    }

    static List<Given> history(List<AnswerGivenRow> rows, StatuteBook.Opened opened, Language language) {
        return rows.stream()
                .flatMap(row -> version(row, opened)
                        .map(document -> new Given(
                                document.paragraphs().getFirst().label(),
                                Worded.of(document.paragraphs().getFirst().text(), language),
                                "/vedtekter/" + row.inForceFrom() + "#"
                                        + document.paragraphs().getFirst().id().value(),
                                row.inForceFrom(),
                                row.decidedWhere(),
                                Optional.ofNullable(row.recordedBy()).orElse(""),
                                row.recordedAt().atZone(Clocks.OSLO)))
                        .stream())
                .toList();
    }

    private static Optional<StatutesDocument> version(AnswerGivenRow row, StatuteBook.Opened opened) {
        return opened.all().stream()
                .filter(document -> document.id().value().equals(row.code())
                        && document.inForceFrom().equals(row.inForceFrom()))
                .findFirst();
    }
}
