package no.samraad.server.cases.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.server.cases.CaseKind;
import no.samraad.server.cases.PaperText;

/**
 * A case paper as it was typed. Points are fields of one name, {@code punkt}; the buttons "add a point" and "remove this
 * point" send the whole form and get it back with one field more or less, so that no script is needed.
 *
 * @param typedPoints as typed, empty ones too
 * @param wish what a button asked for: empty text, {@code legg-til} or {@code fjern-} with a number from 1
 */
public record PaperForm(
        String title,
        String kind,
        String background,
        String assessment,
        String sender,
        String references,
        List<String> typedPoints,
        String wish) {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_TEXT = 40_000;
    static final int LONGEST_SENDER = 200;
    static final int LONGEST_POINT = 4000;
    static final int MOST_POINTS = 99;
    static final int LONGEST_REFERENCE = 200;
    static final int MOST_REFERENCES = 20;

    public PaperForm {
        typedPoints = List.copyOf(typedPoints);
    }

    /** The form as typed, one point more or less when a button asked for that. */
    public static PaperForm of(Form form) {
        List<String> points = new ArrayList<>();
        form.all("punkt").forEach(point -> points.add(PaperText.clean(point)));
        String wish = form.text("punkter");
        if (wish.equals("legg-til") && points.size() < MOST_POINTS) {
            points.add("");
        } else if (wish.matches("fjern-[0-9]{1,2}")) {
            int at = Integer.parseInt(wish.substring("fjern-".length())) - 1;
            if (at >= 0 && at < points.size()) {
                points.remove(at);
            }
        }
        return new PaperForm(
                PaperText.clean(form.text("tittel")).replace('\n', ' '),
                form.text("type"),
                PaperText.clean(form.text("bakgrunn")),
                PaperText.clean(form.text("vurdering")),
                PaperText.clean(form.text("fra")).replace('\n', ' '),
                PaperText.clean(form.text("referanser")),
                points,
                wish);
    }

    /** A paper that is there already. */
    public static PaperForm of(String title, String background, List<String> points) {
        return new PaperForm(title, "", background, "", "", "", points, "");
    }

    /** The fields to show for points: at least one. */
    public List<String> fields() {
        return typedPoints.isEmpty() ? List.of("") : typedPoints;
    }

    /** Whether a button asked for another field and not for anything to be kept. */
    public boolean rearranges() {
        return !wish.isEmpty();
    }

    /** The points that hold something. */
    public List<String> points() {
        return typedPoints.stream()
                .map(String::strip)
                .filter(point -> !point.isEmpty())
                .toList();
    }

    /** One reference a line. */
    public List<String> referenceLines() {
        return references
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public Optional<CaseKind> caseKind() {
        return CaseKind.of(kind);
    }

    /** What is wrong with a fixed item's paper. */
    public FieldErrors errorsOfFixed() {
        return pointErrors(textErrors(titleErrors(FieldErrors.none())));
    }

    /** What is wrong with a case's paper. */
    FieldErrors errors() {
        FieldErrors errors = titleErrors(FieldErrors.none());
        if (caseKind().isEmpty()) {
            errors = errors.and("type", "form.error.choice");
        }
        errors = textErrors(errors);
        if (assessment.length() > LONGEST_TEXT) {
            errors = errors.and("vurdering", "form.error.long", LONGEST_TEXT);
        }
        errors = pointErrors(errors);
        if (sender.isEmpty()) {
            errors = errors.and("fra", "form.error.empty");
        } else if (sender.length() > LONGEST_SENDER) {
            errors = errors.and("fra", "form.error.long", LONGEST_SENDER);
        }
        if (referenceLines().size() > MOST_REFERENCES) {
            errors = errors.and("referanser", "cases.form.error.references", MOST_REFERENCES);
        } else if (referenceLines().stream().anyMatch(line -> line.length() > LONGEST_REFERENCE)) {
            errors = errors.and("referanser", "form.error.long", LONGEST_REFERENCE);
        }
        return errors;
    }

    private FieldErrors titleErrors(FieldErrors errors) {
        if (title.isEmpty()) {
            return errors.and("tittel", "form.error.empty");
        }
        return title.length() > LONGEST_TITLE ? errors.and("tittel", "form.error.long", LONGEST_TITLE) : errors;
    }

    private FieldErrors textErrors(FieldErrors errors) {
        return background.length() > LONGEST_TEXT ? errors.and("bakgrunn", "form.error.long", LONGEST_TEXT) : errors;
    }

    private FieldErrors pointErrors(FieldErrors errors) {
        FieldErrors found = errors;
        int at = 0;
        for (String point : typedPoints) {
            at++;
            if (point.strip().length() > LONGEST_POINT) {
                found = found.and("punkt-" + at, "form.error.long", LONGEST_POINT);
            }
        }
        return typedPoints.size() > MOST_POINTS ? found.and("punkt-1", "cases.form.error.points", MOST_POINTS) : found;
    }
}
