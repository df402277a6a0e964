package no.samraad.server.statutebook.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.Provision;
import no.samraad.engine.provision.StatutesDocument;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.web.Choice;
import no.samraad.platform.web.Form;
import no.samraad.platform.web.Messages;
import no.samraad.server.statutebook.AnswerForm;
import no.samraad.server.statutebook.Consequences;
import no.samraad.server.statutebook.Field;
import no.samraad.server.statutebook.OpenQuestion;
import no.samraad.server.statutebook.StatuteBook;
import no.samraad.statutes.FindingView;
import org.jspecify.annotations.Nullable;

/**
 * The form that answers one question.
 *
 * @param question as the engine puts it
 * @param path where the form posts to
 */
public record AnswerView(String question, String path, List<Control> controls) {

    /**
     * One control.
     *
     * @param kind {@code radios}, {@code checks} or {@code number}
     * @param label the key of its words
     * @param chosen the values chosen
     */
    public record Control(String kind, String name, String label, List<Choice> choices, List<String> chosen) {}

    static AnswerView of(
            OpenQuestion question, StatuteBook.Opened opened, Caller caller, Form form, Messages messages) {
        Sentences sentences = Sentences.in(FindingView.engineLanguage(caller.language()), opened.names());
        AnswerForm answerForm = question.form().orElseThrow();
        return new AnswerView(
                sentences.question(question.gap().question()),
                question.path().orElseThrow(),
                answerForm.fields().stream()
                        .map(field -> control(field, sentences, caller, form, messages))
                        .toList());
    }

    private static Control control(Field field, Sentences sentences, Caller caller, Form form, Messages messages) {
        String label = "statutebook.field." + field.name();
        return switch (field) {
            case Field.Sentences(String name, List<Provision> alternatives) -> {
                List<Choice> choices = new ArrayList<>();
                for (int at = 0; at < alternatives.size(); at++) {
                    choices.add(Choice.of(String.valueOf(at + 1), sentences.provision(alternatives.get(at))));
                }
                yield new Control("radios", name, label, choices, form.all(name));
            }
            case Field.One(String name, List<Field.Option> options, Optional<Field.When> _) ->
                new Control("radios", name, label, choices(name, options, caller, messages), form.all(name));
            case Field.Many(String name, List<Field.Option> options) ->
                new Control("checks", name, label, choices(name, options, caller, messages), form.all(name));
            case Field.Count(String name, int _, int _, Optional<Field.When> _) ->
                new Control("number", name, label, List.of(), form.all(name));
        };
    }

    private static List<Choice> choices(String name, List<Field.Option> options, Caller caller, Messages messages) {
        return options.stream()
                .map(option -> Choice.of(
                        option.code(),
                        option.label().isEmpty()
                                ? messages.text("statutebook.option." + name + "." + option.code(), caller.language())
                                        .orElse(option.code())
                                : option.label()))
                .toList();
    }

    /**
     * What will happen.
     *
     * @param rule the answer as a sentence
     * @param text as it will stand in the book
     * @param closes the questions that will be answered
     * @param opens those that will be asked next
     * @param verdicts null when the answer is not about a quorum
     */
    public record Preview(
            String rule,
            Worded text,
            List<String> closes,
            List<String> opens,
            @Nullable Verdicts verdicts) {

        static Preview of(
                StatutesDocument document,
                Consequences.Changed changed,
                StatuteBook.Opened opened,
                no.samraad.platform.web.Language reader) {
            Language language = FindingView.engineLanguage(reader);
            Sentences sentences = Sentences.in(language, opened.names());
            return new Preview(
                    sentences.rule(document.paragraphs().getFirst().rules().getFirst()),
                    Worded.of(document.paragraphs().getFirst().text(), language),
                    changed.closes().stream()
                            .map(gap -> sentences.question(gap.question()))
                            .toList(),
                    changed.opens().stream()
                            .map(gap -> sentences.question(gap.question()))
                            .toList(),
                    changed.quorum().map(said -> Verdicts.of(said, reader)).orElse(null));
        }
    }

    /**
     * One meeting judged twice.
     *
     * @param meeting its number
     * @param key of who is counted as present
     */
    public record Verdicts(String meeting, java.time.LocalDate day, String key, FindingView before, FindingView after) {
        static Verdicts of(Consequences.Verdicts said, no.samraad.platform.web.Language reader) {
            return new Verdicts(
                    said.meeting().body().shortName() + " "
                            + said.meeting().ref().text(),
                    said.meeting().day(),
                    switch (said.attended()) {
                        case AS_HELD -> "statutebook.answer.verdict.held";
                        case EVERY_MEMBER -> "statutebook.answer.verdict.everyone";
                    },
                    FindingView.of(said.before(), said.rulesBefore(), said.names(), reader),
                    FindingView.of(said.after(), said.rulesAfter(), said.names(), reader));
        }
    }
}
