package no.samraad.server.bodies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.engine.provision.Appointer;
import no.samraad.engine.provision.Attribute.Sector;
import no.samraad.engine.provision.Attribute.Standing;
import no.samraad.engine.provision.Language;
import no.samraad.engine.provision.LocalText;
import no.samraad.engine.provision.SeatProvision.AppointingMethod;
import no.samraad.engine.provision.SeatProvision.HeldAuthority;
import no.samraad.engine.seating.Person.Extent;
import no.samraad.engine.seating.Person.Post;
import no.samraad.parties.MemberParty;
import no.samraad.platform.ids.Prefix;
import no.samraad.platform.web.FieldErrors;
import no.samraad.platform.web.Form;
import no.samraad.server.bodies.Appoint;
import no.samraad.server.bodies.AppointersByRules;
import no.samraad.server.bodies.Capacity;
import no.samraad.server.bodies.HowAppointed;
import no.samraad.server.bodies.KnownOfPerson;
import org.jspecify.annotations.Nullable;

/**
 * The form for appointing, read: what was meant, or what is wrong with it.
 *
 * @param command empty when something is wrong
 */
public record AppointForm(FieldErrors errors, Optional<Appoint.Command> command) {
    /** What the form sends for someone the rules do not name. */
    public static final String ANOTHER = "annen";

    /** What the form sends when nobody proposed. */
    public static final String NOBODY = "ingen";

    public static final int LONGEST_APPOINTER = 200;
    static final int LONGEST_DECISION = 300;
    static final int LONGEST_REASON = 2000;

    /** What the form sends for a post, such as {@code municipal-chief-doctor} or {@code municipal-chief-doctor.combined}. */
    public static String code(Post post) {
        Extent extent = post.extent();
        return code(post.standing()) + (extent == null ? "" : "." + code(extent));
    }

    /** What the form sends for a constant. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The posts the form offers where rules ask about these standings. */
    public static List<Post> posts(Set<Standing> asked) {
        List<Post> posts = new ArrayList<>();
        for (Standing standing : asked) {
            if (standing == Standing.MUNICIPAL_CHIEF_DOCTOR) {
                posts.add(new Post(standing, Extent.FULL_TIME));
                posts.add(new Post(standing, Extent.COMBINED));
            } else {
                posts.add(new Post(standing, null));
            }
        }
        return posts;
    }

    /**
     * Reads the form.
     *
     * @param named what the rules of the first day name about the seat
     * @param parties the parties a person may come from
     * @param appointer what an appointer is called where it is written down
     */
    static AppointForm of(
            Form form,
            UUID seatId,
            AppointersByRules named,
            List<MemberParty> parties,
            java.util.function.Function<Appointer, String> appointer) {
        FieldErrors errors = faults(form, named, parties);
        Optional<Capacity> capacity = Capacity.of(form.text("som"));
        Optional<LocalDate> since = TypedDate.of(form.text("fra"));
        Optional<UUID> person = Prefix.PERSON.read(form.text("person"));
        if (!errors.isEmpty() || capacity.isEmpty() || since.isEmpty() || person.isEmpty()) {
            return new AppointForm(errors, Optional.empty());
        }
        HowAppointed how = how(form, named);
        Appointer by = how.by();
        String words = by == null ? "" : appointer.apply(by);
        return new AppointForm(
                errors,
                Optional.of(new Appoint.Command(
                        seatId,
                        capacity.get(),
                        person.get(),
                        since.get(),
                        TypedDate.of(form.text("til")).map(last -> last.plusDays(1)),
                        words.length() > LONGEST_APPOINTER ? words.substring(0, LONGEST_APPOINTER) : words,
                        how,
                        form.text("vedtak"),
                        who(form, named, parties),
                        form.text("rykker_opp").equals("ja"),
                        form.text("begrunnelse"),
                        Prefix.APPOINTMENT.read(form.text("sett")),
                        form.idempotencyKey())));
    }

    /** What is wrong with who appoints, how and on whose proposal. */
    public static FieldErrors howFaults(Form form, FieldErrors before, AppointersByRules named) {
        FieldErrors errors = whoFaults(form, before, "hvem", "oppnevnt_av", named.appointers());
        if (!named.proposers().isEmpty() && !form.text("forslag").equals(NOBODY)) {
            errors = whoFaults(form, errors, "forslag", "forslag_av", named.proposers());
        }
        if (!named.methods().isEmpty() && method(form).isEmpty()) {
            errors = errors.and("maate", "form.error.choice");
        }
        return errors;
    }

    /** Who appoints, how and on whose proposal; of a form without faults. */
    public static HowAppointed how(Form form, AppointersByRules named) {
        return new HowAppointed(
                chosen(form, "hvem", "oppnevnt_av", named.appointers()),
                method(form).orElse(null),
                chosen(form, "forslag", "forslag_av", named.proposers()));
    }

    private static FieldErrors faults(Form form, AppointersByRules named, List<MemberParty> parties) {
        FieldErrors errors = FieldErrors.none();
        if (Capacity.of(form.text("som")).isEmpty()) {
            errors = errors.and("som", "form.error.choice");
        }
        if (Prefix.PERSON.read(form.text("person")).isEmpty()) {
            errors = errors.and("person", "form.error.choice");
        }
        if (TypedDate.of(form.text("fra")).isEmpty()) {
            errors = errors.and("fra", "form.error.date");
        }
        if (!form.text("til").isEmpty() && TypedDate.of(form.text("til")).isEmpty()) {
            errors = errors.and("til", "form.error.date");
        }
        errors = howFaults(form, errors, named);
        errors = length(form, errors, "vedtak", LONGEST_DECISION);
        errors = length(form, errors, "begrunnelse", LONGEST_REASON);
        return aboutFaults(form, errors, named, parties);
    }

    /** What is wrong with what is said of the person. */
    public static FieldErrors aboutFaults(
            Form form, FieldErrors errors, AppointersByRules named, List<MemberParty> parties) {
        return isKnown(form, named)
                        && !form.text("kommer_fra").isEmpty()
                        && party(form, parties).isEmpty()
                ? errors.and("kommer_fra", "form.error.choice")
                : errors;
    }

    private static FieldErrors whoFaults(
            Form form, FieldErrors errors, String choice, String words, Map<String, Appointer> named) {
        boolean another = named.isEmpty() || form.text(choice).equals(ANOTHER);
        if (!another && !named.containsKey(form.text(choice))) {
            return length(form, errors.and(choice, "form.error.choice"), words, LONGEST_APPOINTER);
        }
        return another && form.text(words).isEmpty()
                ? errors.and(words, "form.error.empty")
                : length(form, errors, words, LONGEST_APPOINTER);
    }

    private static FieldErrors length(Form form, FieldErrors errors, String field, int longest) {
        return form.text(field).length() > longest ? errors.and(field, "form.error.long", longest) : errors;
    }

    private static @Nullable Appointer chosen(Form form, String choice, String words, Map<String, Appointer> named) {
        Appointer known = named.get(form.text(choice));
        if (known != null) {
            return known;
        }
        boolean another = form.text(choice).equals(ANOTHER)
                || (named.isEmpty() && !form.text(words).isEmpty());
        return another ? new Appointer.Outside(new LocalText(Map.of(Language.NB, form.text(words)))) : null;
    }

    private static Optional<AppointingMethod> method(Form form) {
        return constant(AppointingMethod.values(), form.text("maate"));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String code) {
        for (E one : all) {
            if (code(one).equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Nothing is said of the person unless someone says that what is ticked is all of it. */
    private static boolean isKnown(Form form, AppointersByRules named) {
        return named.asksAboutPerson() && form.text("kontrollert").equals("ja");
    }

    private static Optional<MemberParty> party(Form form, List<MemberParty> parties) {
        return parties.stream()
                .filter(party -> party.code().equals(form.text("kommer_fra")))
                .findFirst();
    }

    /** What is said of the person; empty when nothing is. */
    public static Optional<Appoint.Who> who(Form form, AppointersByRules named, List<MemberParty> parties) {
        if (!isKnown(form, named)) {
            return Optional.empty();
        }
        List<Post> posts = posts(named.standings()).stream()
                .filter(post -> form.all("er").contains(code(post)))
                .toList();
        Set<Sector> sectors = new HashSet<>();
        named.sectors().stream()
                .filter(sector -> form.all("sektor").contains(code(sector)))
                .forEach(sectors::add);
        return Optional.of(new Appoint.Who(
                party(form, parties),
                new KnownOfPerson(
                        posts,
                        sectors,
                        constant(HeldAuthority.values(), form.text("fullmakt")).orElse(null))));
    }
}
