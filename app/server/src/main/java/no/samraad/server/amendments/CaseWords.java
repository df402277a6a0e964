package no.samraad.server.amendments;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samraad.engine.provision.Paragraph;
import no.samraad.engine.sentence.Names;
import no.samraad.engine.sentence.Sentences;
import no.samraad.platform.tenancy.Tenant;
import no.samraad.platform.web.Dates;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.server.cases.CaseKind;
import no.samraad.server.cases.CasePaper;
import no.samraad.server.statuteediting.Draft;
import no.samraad.statutes.FindingView;

/** Writes the case paper of a draft: what stands now, what is proposed, how each is read. In the community's own language. */
@Singleton
public class CaseWords {
    private static final int LONGEST_BACKGROUND = 40_000;
    private static final int LONGEST_TITLE = 300;
    private static final int SHOWN_OF_HASH = 12;

    private final Messages messages;

    public CaseWords(Messages messages) {
        this.messages = messages;
    }

    /** @param failing the titles of the examples that do not come out as they should */
    public CasePaper paper(
            Tenant tenant,
            Draft draft,
            ChangedParagraphs changes,
            String body,
            Optional<LocalDate> from,
            LocalDate today,
            Names names,
            List<String> failing) {
        Language language = tenant.languages().getFirst();
        Sentences sentences = Sentences.in(FindingView.engineLanguage(language), names);
        String title = draft.document().title().in(FindingView.engineLanguage(language));
        StringBuilder background =
                new StringBuilder(say(language, "amendments.case.background", title, draft.number()));
        for (ChangedParagraphs.Changed changed : changes.paragraphs()) {
            background
                    .append("\n\n")
                    .append(changed.label())
                    .append('\n')
                    .append(say(language, "amendments.case.now"))
                    .append(' ')
                    .append(text(changed.before(), language))
                    .append('\n')
                    .append(rules(changed.before(), sentences))
                    .append(say(language, "amendments.case.proposed"))
                    .append(' ')
                    .append(text(changed.after(), language))
                    .append('\n')
                    .append(rules(changed.after(), sentences));
        }
        StringBuilder assessment = new StringBuilder();
        if (!failing.isEmpty()) {
            assessment.append(say(language, "amendments.case.failing"));
            failing.forEach(one -> assessment.append("\n– ").append(one));
        }
        String hash = draft.sha256().substring(0, SHOWN_OF_HASH);
        Dates dates = new Dates(language, today, messages);
        String point = from.isPresent()
                ? say(language, "amendments.case.point.from", body, title, draft.number(), hash, dates.date(from.get()))
                : say(language, "amendments.case.point", body, title, draft.number(), hash);
        return new CasePaper(
                CaseKind.DECISION,
                shortened(say(language, "amendments.case.title", title), LONGEST_TITLE),
                cut(language, background.toString()),
                cut(language, assessment.toString()),
                say(language, "amendments.case.sender"),
                List.of(point),
                List.of());
    }

    private String text(Optional<Paragraph> paragraph, Language language) {
        return paragraph
                .map(one -> one.text().in(FindingView.engineLanguage(language)))
                .orElseGet(() -> say(language, "amendments.case.nothing"));
    }

    private static String rules(Optional<Paragraph> paragraph, Sentences sentences) {
        StringBuilder rules = new StringBuilder();
        paragraph.ifPresent(one -> one.rules()
                .forEach(rule -> rules.append("→ ").append(sentences.rule(rule)).append('\n')));
        return rules.toString();
    }

    private String cut(Language language, String text) {
        String rest = "\n\n" + say(language, "amendments.case.rest");
        return text.length() <= LONGEST_BACKGROUND
                ? text
                : text.substring(0, LONGEST_BACKGROUND - rest.length()) + rest;
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private String say(Language language, String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int place = 0; place < arguments.length; place++) {
            texts[place] = String.valueOf(arguments[place]);
        }
        return messages.text(key, language, texts).orElseThrow();
    }
}
