package no.samraad.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.tenancy.Tenant;
import no.samraad.platform.time.Clocks;

/** Callers of an invented community, Monday 24 November 2025. */
public final class Samples {
    static final UUID ID = UUID.fromString("019accd0-0000-7000-8000-000000000001");
    static final Tenant COMMUNITY =
            new Tenant(ID, "prove", "Helsefellesskapet Prøve", List.of(Language.NB, Language.NN, Language.EN));

    private Samples() {}

    static Caller visitor(Language language) {
        return caller(language, Optional.empty(), Role.PUBLIC, "");
    }

    static Caller secretary(Language language) {
        return caller(
                language,
                Optional.of(new Caller.SignedIn(ID, "Máret Prøve Aslaksen", "idporten-loa-high")),
                Role.SECRETARY,
                "csrf-sample");
    }

    /** What the sample views name: a form refused once, a meeting that has been called. */
    static Map<String, Object> model(LocalDate today) {
        Map<String, Object> model = new HashMap<>();
        model.put("today", today);
        model.put("crumbs", List.of(NavLink.of("Utvalg", "/utvalg"), NavLink.of("SSU", "/utvalg/ssu")));
        model.put("sideTitle", "Utvalg");
        model.put(
                "side",
                List.of(
                        NavLink.of("Partnerskapsmøtet", "/utvalg/pm"),
                        new NavLink("SSU", "/utvalg/ssu", "2"),
                        NavLink.of("Fastlegerådet", "/utvalg/flr")));
        model.put(
                "steps",
                List.of(
                        new Step("Planlagt", "9. oktober", Step.State.DONE),
                        new Step("Innkalt", "senest 26. november, § 6 nr. 8", Step.State.NOW),
                        new Step("Pågår", "10. desember", Step.State.NEXT),
                        new Step("Referat", "senest 17. desember, § 6 nr. 16", Step.State.NEXT)));
        model.put("tabs", List.of(NavLink.of("Oversikt", "/prove/deler/form"), NavLink.of("Møter", "/m")));
        model.put("version", 7);
        model.put("sted", "<b>Linken</b> \"møtesenter\"");
        model.put("dato", "31.02.2025");
        model.put("begrunnelse", "");
        model.put("bodies", List.of(Choice.of("pm", "Partnerskapsmøtet"), Choice.of("ssu", "SSU")));
        model.put(
                "forms",
                List.of(
                        new Choice("fysisk", "Fysisk", "Alle møtes på samme sted"),
                        Choice.of("video", "Video"),
                        Choice.of("telefon", "Telefon")));
        model.put(
                "errors",
                FieldErrors.none()
                        .and("dato", "form.error.date")
                        .and("form", "form.error.choice")
                        .and("begrunnelse", "form.error.long", 2000));
        return model;
    }

    private static Caller caller(Language language, Optional<Caller.SignedIn> signedIn, Role role, String csrf) {
        ZonedDateTime monday = ZonedDateTime.of(2025, 11, 24, 9, 30, 0, 0, Clocks.OSLO);
        return new Caller(
                COMMUNITY,
                signedIn,
                Set.of(new Caller.Authority(role, Optional.empty())),
                language,
                monday,
                Instant.parse("2025-11-24T08:30:00Z"),
                csrf,
                0);
    }
}
