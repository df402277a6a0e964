package no.samraad.statutes.format;

import java.util.List;
import no.samraad.engine.provision.Language;
import org.jspecify.annotations.Nullable;

/** The sentence for each flaw, in one place. */
final class FlawSentences {
    private FlawSentences() {}

    /** A sentence in each language. */
    record Said(String nb, String nn, String en) {
        String in(Language language) {
            return switch (language) {
                case NB -> nb;
                case NN -> nn;
                case EN -> en;
            };
        }
    }

    static Said of(Flaw flaw) {
        return switch (flaw) {
            case Flaw.Unknown(var name, var nearest, var known) ->
                nearest == null
                        ? said(
                                "«%1$s» er ikke kjent her; kjent er %2$s",
                                "«%1$s» er ikkje kjent her; kjent er %2$s",
                                "'%1$s' is not known here; known are %2$s",
                                name,
                                list(known))
                        : said(
                                "«%1$s» er ikke kjent her; mente du «%2$s»?",
                                "«%1$s» er ikkje kjent her; meinte du «%2$s»?",
                                "'%1$s' is not known here; did you mean '%2$s'?",
                                name,
                                nearest);
            case Flaw.Missing(var name) -> said("«%s» mangler", "«%s» manglar", "'%s' is missing", name);
            case Flaw.GivenTwice(var name) ->
                said("«%s» står to ganger", "«%s» står to gonger", "'%s' stands twice", name);
            case Flaw.TwiceInList _ ->
                said("står to ganger i listen", "står to gonger i lista", "stands twice in the list");
            case Flaw.IdTaken(var id, var line, var column) ->
                said(
                        "id-en «%s» er alt brukt på linje %d, kolonne %d",
                        "id-en «%s» er alt brukt på linje %d, kolonne %d",
                        "the id '%s' is already used in line %d, column %d",
                        id,
                        line,
                        column);
            case Flaw.MustSayMore(var name, var fields) ->
                said(
                        "«%1$s» må si mer: %2$s",
                        "«%1$s» må seie meir: %2$s", "'%1$s' must say more: %2$s", name, list(fields));
            case Flaw.StandsAlone(var name) ->
                said(
                        "«%s» står alene, uten noe mer",
                        "«%s» står åleine, utan noko meir", "'%s' stands alone, with nothing more", name);
            case Flaw.Expected(var form) ->
                switch (form) {
                    case SINGLE_VALUE ->
                        said(
                                "her ventes én enkelt verdi",
                                "her er det venta éin einskild verdi",
                                "a single value is expected here");
                    case NAMES_WITH_VALUES ->
                        said(
                                "her ventes navn med verdier",
                                "her er det venta namn med verdiar",
                                "names with values are expected here");
                    case SHARE ->
                        said(
                                "her ventes en brøk som 1/2 eller 2/3",
                                "her er det venta ein brøk som 1/2 eller 2/3",
                                "a share such as 1/2 or 2/3 is expected here");
                };
            case Flaw.ExpectedList(var written) ->
                written == null
                        ? said(
                                "her ventes en liste: begynn hver del med en bindestrek (- …)",
                                "her er det venta ei liste: byrj kvar del med ein bindestrek (- …)",
                                "a list is expected here: begin each item with a dash (- …)")
                        : said(
                                "her ventes en liste; skriv [%s]",
                                "her er det venta ei liste; skriv [%s]",
                                "a list is expected here; write [%s]",
                                written);
            case Flaw.WithoutLanguage(var written) ->
                said(
                        "en tekst står med språket sitt; skriv {nb: %1$s}, eller nn eller en i stedet for nb",
                        "ein tekst står med språket sitt; skriv {nb: %1$s}, eller nn eller en i staden for nb",
                        "a text stands with its language; write {nb: %1$s}, or nn or en in place of nb",
                        quoted(written));
            case Flaw.TextNeedsQuotes(var sign) ->
                switch (sign) {
                    case COLON ->
                        said(
                                "et kolon inne i en tekst: sett teksten i anførselstegn (\"…\")",
                                "eit kolon inne i ein tekst: set teksten i hermeteikn (\"…\")",
                                "a colon inside a text: put the text in quotes (\"…\")");
                    case COMMA ->
                        said(
                                "et komma inne i en tekst mellom klammer: sett teksten i anførselstegn (\"…\")",
                                "eit komma inne i ein tekst mellom klammar: set teksten i hermeteikn (\"…\")",
                                "a comma inside a text between braces: put the text in quotes (\"…\")");
                };
            case Flaw.TabIndents _ ->
                said(
                        "et tabulatortegn kan ikke gi innrykk; bruk mellomrom",
                        "eit tabulatorteikn kan ikkje gje innrykk; bruk mellomrom",
                        "a tab cannot indent; use spaces");
            case Flaw.ExpectedOneOf(var names) ->
                said(
                        "her ventes ett av disse: %s",
                        "her er det venta eitt av desse: %s", "one of these is expected here: %s", list(names));
            case Flaw.ExpectedFields(var names) ->
                said("her ventes disse: %s", "her er det venta desse: %s", "these are expected here: %s", list(names));
            case Flaw.NotA(var kind, var written) -> notA(kind, written);
            case Flaw.NeedsQuotes(var written) ->
                said(
                        "%1$s leses her som noe annet enn tekst; skriv \"%1$s\"",
                        "%1$s blir her lese som noko anna enn tekst; skriv \"%1$s\"",
                        "%1$s is read as something else than a text here; write \"%1$s\"",
                        written);
            case Flaw.OutOfBounds(var why) ->
                said("kan ikke være slik (%s)", "kan ikkje vere slik (%s)", "cannot be so (%s)", why);
            case Flaw.NoDocument _ ->
                said(
                        "teksten er tom eller ikke et dokument",
                        "teksten er tom eller ikkje eit dokument",
                        "the text is empty or no document");
            case Flaw.FormatMissing(var reads) ->
                said("«format: %d» mangler", "«format: %d» manglar", "'format: %d' is missing", reads);
            case Flaw.FormatOther(var reads) ->
                said("her leses format %d", "her blir format %d lese", "this build reads format %d", reads);
            case Flaw.TooLong(var most) ->
                said(
                        "teksten er lengre enn %d tegn, og leses ikke",
                        "teksten er lengre enn %d teikn, og blir ikkje lesen",
                        "the text is longer than %d characters, and is not read",
                        most);
            case Flaw.LongerThan(var most) ->
                said(
                        "teksten her er lengre enn %d tegn",
                        "teksten her er lengre enn %d teikn", "the text here is longer than %d characters", most);
            case Flaw.NotAnId(var written, var most) ->
                said(
                        "«%s» er ikke en id: små bokstaver a–z, tall og bindestrek, høyst %d tegn",
                        "«%s» er ikkje ein id: små bokstavar a–z, tal og bindestrek, høgst %d teikn",
                        "'%s' is no id: small letters a–z, digits and hyphens, at most %d characters",
                        written,
                        most);
            case Flaw.BeginsWithDigit _ ->
                said(
                        "id-en til et dokument begynner med en bokstav",
                        "id-en til eit dokument byrjar med ein bokstav",
                        "the id of a document begins with a letter");
            case Flaw.EndsBeforeItBegins(var from) ->
                said(
                        "siste dag ligger før den første, %s",
                        "siste dag ligg før den første, %s", "the last day is before the first, %s", from);
            case Flaw.TooManyRules(var most) ->
                said(
                        "et dokument har høyst %d paragrafer og regler til sammen",
                        "eit dokument har høgst %d paragrafar og reglar til saman",
                        "a document has at most %d paragraphs and rules together",
                        most);
            case Flaw.NoAliases _ ->
                said(
                        "merker som &a, *a og !b brukes ikke her; skriv det ut, eller sett det i anførselstegn",
                        "merke som &a, *a og !b blir ikkje brukte her; skriv det ut, eller set det i hermeteikn",
                        "marks such as &a, *a and !b are not used here; write it out, or put it in quotes");
            case Flaw.NotText _ ->
                said("ikke tekst i UTF-8 herfra", "ikkje tekst i UTF-8 herfrå", "not text in UTF-8 from here on");
            case Flaw.Character(var codePoint) ->
                said(
                        "tegnet U+%04X kan ikke stå her",
                        "teiknet U+%04X kan ikkje stå her", "the character U+%04X cannot stand here", codePoint);
            case Flaw.NotYaml(var problem) ->
                new Said(
                        "kan ikke leses som YAML herfra; se etter innrykk, kolon, anførselstegn og klammer",
                        "kan ikkje lesast som YAML herfrå; sjå etter innrykk, kolon, hermeteikn og klammar",
                        "is not YAML (" + problem + ")");
            case Flaw.NotIntroduced(var thing, var name, var nearest) -> {
                Said missing = said(
                        "«%s» er ikke " + thing(thing).nb() + " i denne teksten",
                        "«%s» er ikkje " + thing(thing).nn() + " i denne teksten",
                        "'%s' is no " + thing(thing).en() + " of this text",
                        name);
                yield meant(missing, nearest);
            }
            case Flaw.NoClause(var name, var nearest, var act, var known) -> noClause(name, nearest, act, known);
            case Flaw.NeverAsked(var name, var nearest) ->
                meant(
                        said(
                                "«%s» er ikke noe det spørres om: verken et regelpunkt, et valg eller en opplysning",
                                "«%s» er ikkje noko det blir spurt om: verken eit regelpunkt, eit val eller ei opplysning",
                                "'%s' is nothing that is asked for: no clause, no choice and no fact",
                                name),
                        nearest);
            case Flaw.CannotBeInferred(var name) ->
                said(
                        "«%s» kan ikke sluttes av sammenhengen og må skrives",
                        "«%s» kan ikkje sluttast av samanhengen og må skrivast",
                        "'%s' does not follow from what stands around it and must be written",
                        name);
            case Flaw.VersionTwice(var document, var from) ->
                said(
                        "«%s» har alt en versjon i kraft fra %s",
                        "«%s» har alt ein versjon i kraft frå %s",
                        "'%s' already has a version in force from %s",
                        document,
                        from);
        };
    }

    private static Said noClause(String name, @Nullable String nearest, @Nullable String act, List<String> known) {
        Said none = said("«%s» er ikke et regelpunkt", "«%s» er ikkje eit regelpunkt", "'%s' is no clause", name);
        Said meant = meant(none, nearest);
        String stop = nearest == null ? "." : "";
        return act == null
                ? meant
                : new Said(
                        meant.nb() + stop + " Handlingen «" + act + "» vurderes etter: " + list(known),
                        meant.nn() + stop + " Handlinga «" + act + "» blir vurdert etter: " + list(known),
                        meant.en() + stop + " The act '" + act + "' is judged by: " + list(known));
    }

    private static Said meant(Said wrong, @Nullable String nearest) {
        return nearest == null
                ? wrong
                : new Said(
                        wrong.nb() + "; mente du «" + nearest + "»?",
                        wrong.nn() + "; meinte du «" + nearest + "»?",
                        wrong.en() + "; did you mean '" + nearest + "'?");
    }

    /** In the quotes of the format, whatever it holds. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Said notA(Flaw.Kind kind, String written) {
        return switch (kind) {
            case TRUTH ->
                said(
                        "«%s» er verken true (sant) eller false (usant)",
                        "«%s» er verken true (sant) eller false (usant)", "'%s' is neither true nor false", written);
            case WHOLE_NUMBER ->
                said("«%s» er ikke et helt tall", "«%s» er ikkje eit heilt tal", "'%s' is not a whole number", written);
            case DATE ->
                said(
                        "«%s» er ikke en dato som 2025-06-12",
                        "«%s» er ikkje ein dato som 2025-06-12", "'%s' is not a date such as 2025-06-12", written);
            case TIME_OF_DAY ->
                said(
                        "«%s» er ikke et klokkeslett som 15:30",
                        "«%s» er ikkje eit klokkeslett som 15:30", "'%s' is not a time such as 15:30", written);
            case MOMENT ->
                said(
                        "«%s» er ikke et tidspunkt som 2025-06-12 13:30",
                        "«%s» er ikkje eit tidspunkt som 2025-06-12 13:30",
                        "'%s' is not a moment such as 2025-06-12 13:30",
                        written);
        };
    }

    private static Said thing(Flaw.Thing thing) {
        return switch (thing) {
            case BODY -> new Said("et organ", "eit organ", "body");
            case PARTNER -> new Said("en partner", "ein partnar", "partner");
            case SEAT -> new Said("en plass", "ein plass", "seat");
            case PERSON -> new Said("en person", "ein person", "person");
            case MEETING -> new Said("et møte", "eit møte", "meeting");
        };
    }

    private static Said said(String nb, String nn, String en, Object... arguments) {
        return new Said(nb.formatted(arguments), nn.formatted(arguments), en.formatted(arguments));
    }

    private static String list(List<String> names) {
        return String.join(", ", names);
    }
}
