package no.samraad.server.bodies.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.web.Language;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.NavLink;
import no.samraad.server.bodies.Body;

/** What every page about a body has around it: its name, its tabs and the way back. Any room may use it. */
@Singleton
public class BodyPages {
    private final Messages messages;

    public BodyPages(Messages messages) {
        this.messages = messages;
    }

    /** The model's {@code body}, {@code tabs} and {@code crumbs}. */
    public Map<String, Object> around(Caller caller, Body body) {
        Language language = caller.language();
        String path = "/utvalg/" + body.code();
        return Map.of(
                "body",
                BodyView.of(body, language),
                "tabs",
                List.of(
                        NavLink.of(text("bodies.tab.overview", language), path),
                        NavLink.of(text("bodies.tab.meetings", language), path + "/moter"),
                        NavLink.of(text("bodies.tab.cases", language), path + "/saker"),
                        NavLink.of(text("bodies.tab.members", language), path + "/medlemmer"),
                        NavLink.of(text("bodies.tab.mandate", language), path + "/mandat"),
                        NavLink.of(text("bodies.tab.seats", language), path + "/plasser"),
                        NavLink.of(text("bodies.tab.leadership", language), path + "/ledelse"),
                        NavLink.of(text("bodies.tab.statutes", language), "/vedtekter")),
                "crumbs",
                List.of(NavLink.of(text("bodies.list.title", language), "/utvalg")));
    }

    /** What a partner is called on a page; its code when the community has one of its own. */
    public String partner(String code, Language language) {
        return messages.text("bodies.partner." + code, language).orElse(code);
    }

    /** The same at the start of a heading. */
    String heading(String code, Language language) {
        String name = partner(code, language);
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    }

    String text(String key, Language language, Object... arguments) {
        return messages.text(key, language, arguments).orElse(key);
    }
}
