package no.samraad.statutes.format;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a text that should have been a record. Texts of the author's own are kept short. */
public sealed interface Flaw {
    /**
     * A name that nothing has here.
     *
     * @param name as written
     * @param nearest the name that was probably meant; null when none is near
     * @param known the names that could stand here
     */
    record Unknown(String name, @Nullable String nearest, List<String> known) implements Flaw {
        public Unknown {
            known = List.copyOf(known);
        }
    }

    /** A field that must be there is not. */
    record Missing(String name) implements Flaw {}

    /** A field is given twice. */
    record GivenTwice(String name) implements Flaw {}

    /** The same stands twice in a list that has each once. */
    record TwiceInList() implements Flaw {}

    /**
     * An id is already taken.
     *
     * @param id the id
     * @param line where it was first used, counted from 1
     * @param column where it was first used, counted from 1
     */
    record IdTaken(String id, int line, int column) implements Flaw {}

    /** A name alone is not enough; these fields belong to it. */
    record MustSayMore(String name, List<String> fields) implements Flaw {
        public MustSayMore {
            fields = List.copyOf(fields);
        }
    }

    /** A name that stands alone was given something more. */
    record StandsAlone(String name) implements Flaw {}

    /** Another form is expected. */
    record Expected(Form form) implements Flaw {}

    /**
     * A list is expected.
     *
     * @param written the one value that stands there instead; null when it is none
     */
    record ExpectedList(@Nullable String written) implements Flaw {}

    /** A text does not say which language it is in. */
    record WithoutLanguage(String written) implements Flaw {}

    /** A sign in a text makes something else of it, because the text has no quotes. */
    record TextNeedsQuotes(Sign sign) implements Flaw {}

    /** Signs that mean something outside of quotes. */
    enum Sign {
        COLON,
        COMMA
    }

    /** A tab where only spaces can indent. */
    record TabIndents() implements Flaw {}

    /** The forms a text can have. */
    enum Form {
        SINGLE_VALUE,
        NAMES_WITH_VALUES,
        SHARE
    }

    /** One of these names is expected. */
    record ExpectedOneOf(List<String> names) implements Flaw {
        public ExpectedOneOf {
            names = List.copyOf(names);
        }
    }

    /** These fields are expected. */
    record ExpectedFields(List<String> names) implements Flaw {
        public ExpectedFields {
            names = List.copyOf(names);
        }
    }

    /** A value that is not of its kind. */
    record NotA(Kind kind, String written) implements Flaw {}

    /** The kinds of value. */
    enum Kind {
        TRUTH,
        WHOLE_NUMBER,
        DATE,
        TIME_OF_DAY,
        MOMENT
    }

    /** A number or a truth where a text belongs: other programs would not read it as text. */
    record NeedsQuotes(String written) implements Flaw {}

    /** The value has the right form, but the rule cannot be so. */
    record OutOfBounds(String why) implements Flaw {}

    /** There is nothing, or not a document. */
    record NoDocument() implements Flaw {}

    /** The version of the format is not said. */
    record FormatMissing(int reads) implements Flaw {}

    /** Another version of the format. */
    record FormatOther(int reads) implements Flaw {}

    /** More than is ever read. */
    record TooLong(int mostCharacters) implements Flaw {}

    /** A text longer than the editor's form for it takes. */
    record LongerThan(int mostCharacters) implements Flaw {}

    /** An id of other letters than those of an address, or longer than an id is. */
    record NotAnId(String written, int mostCharacters) implements Flaw {}

    /** An id that has to begin with a letter begins with a digit. */
    record BeginsWithDigit() implements Flaw {}

    /** The last day of a version lies before its first. */
    record EndsBeforeItBegins(LocalDate inForceFrom) implements Flaw {}

    /** More rules and paragraphs than a document can have. */
    record TooManyRules(int most) implements Flaw {}

    /** An anchor, alias or tag: one text must say one thing in one way. */
    record NoAliases() implements Flaw {}

    /** Not UTF-8. */
    record NotText() implements Flaw {}

    /** A character that cannot stand in a text. */
    record Character(int codePoint) implements Flaw {}

    /** Not YAML or JSON. */
    record NotYaml(String problem) implements Flaw {}

    /** The name of a meeting, a body, a seat or a person that the same text should have introduced. */
    record NotIntroduced(Thing thing, String name, @Nullable String nearest) implements Flaw {}

    /**
     * No clause has this id.
     *
     * @param nearest the clause that was probably meant; null when none is near
     * @param act the name of the act; null when it could not be read
     * @param known the clauses such an act is judged by, those most like it first; empty without an act
     */
    record NoClause(
            String name, @Nullable String nearest, @Nullable String act, List<String> known) implements Flaw {
        public NoClause {
            known = List.copyOf(known);
        }
    }

    /** Nothing the engine asks for has this id: no clause, no choice and no fact. */
    record NeverAsked(String name, @Nullable String nearest) implements Flaw {}

    /** What a text introduces by name. */
    enum Thing {
        BODY,
        PARTNER,
        SEAT,
        PERSON,
        MEETING
    }

    /** Something that follows from where it stands cannot be told here, and must be written. */
    record CannotBeInferred(String name) implements Flaw {}

    /** Two versions of the same document begin on the same day. */
    record VersionTwice(String document, LocalDate inForceFrom) implements Flaw {}
}
