package no.samraad.local.identity;

import static no.samraad.local.web.Markup.escape;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page where one picks a person: plain HTML, one form, no script. */
final class LoginPage {

    static final String STYLE = """
            :root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5 }
            body { margin: 0 auto; max-width: 46rem; padding: 1rem }
            .warning { border: 2px dashed; padding: .75rem 1rem }
            fieldset { border: 0; margin: 1rem 0; padding: 0 }
            label { display: inline-block; padding: .4rem 1rem .4rem 0 }
            input[type=search] { box-sizing: border-box; font: inherit; padding: .5rem; width: min(100%, 28rem) }
            button { background: Canvas; border: 1px solid; border-radius: .25rem; color: CanvasText; cursor: pointer;
                     font: inherit; min-height: 44px; padding: .5rem .9rem }
            ul { list-style: none; padding: 0 }
            li button { text-align: start; width: 100%; margin-bottom: .4rem; overflow-wrap: anywhere }
            small { display: block }
            h2 { margin-top: 1.75rem }
            """;

    private LoginPage() {}

    static String choose(
            String requestId,
            AuthorizationRequest request,
            TestPeople people,
            String search,
            Optional<TestPerson> again) {
        LoginWords words = request.language();
        StringBuilder body = new StringBuilder();
        body.append("<form method=\"get\" action=\"/login\" role=\"search\">")
                .append(hidden("request", requestId))
                .append("<label for=\"q\">")
                .append(escape(words.search()))
                .append("</label><br>")
                .append("<input type=\"search\" id=\"q\" name=\"q\" value=\"")
                .append(escape(search))
                .append("\"> ")
                .append("<button>")
                .append(escape(words.searchButton()))
                .append("</button></form>");
        body.append("<form method=\"post\" action=\"/login\">").append(hidden("request", requestId));
        body.append("<fieldset><legend>")
                .append(escape(words.level()))
                .append("</legend>")
                .append(level(Assurance.HIGH, words.high(), " checked"))
                .append(level(Assurance.SUBSTANTIAL, words.substantial(), ""));
        if (request.demanded().equals(Optional.of(Assurance.HIGH))) {
            body.append("<small>").append(escape(words.demanded())).append("</small>");
        }
        body.append("</fieldset>");
        again.ifPresent(person -> body.append("<h2>")
                .append(escape(words.continues()))
                .append("</h2><ul>")
                .append(choice(person))
                .append("</ul>"));
        Map<String, List<TestPerson>> groups = people.matching(search).byCommunity();
        if (groups.isEmpty()) {
            body.append("<p>").append(escape(words.nobody())).append("</p>");
        }
        groups.forEach((community, members) -> {
            body.append("<h2>")
                    .append(escape(community.equals("national") ? words.national() : community))
                    .append("</h2><ul>");
            members.forEach(person -> body.append(choice(person)));
            body.append("</ul>");
        });
        body.append("<p><button name=\"action\" value=\"cancel\">")
                .append(escape(words.cancel()))
                .append("</button></p></form>");
        return page(words, words.title(), languages(words, requestId, search) + body);
    }

    static String expired(LoginWords words) {
        return page(words, words.title(), "<p>" + escape(words.expired()) + "</p>");
    }

    static String loggedOut(LoginWords words) {
        return page(words, words.loggedOut(), "");
    }

    /** A mistake of the client's, for the developer; the person at the browser cannot mend it. */
    static String refused(String reason) {
        return page(LoginWords.EN, "The request is refused", "<p>" + escape(reason) + "</p>");
    }

    private static String languages(LoginWords words, String requestId, String search) {
        StringBuilder links = new StringBuilder("<p>" + escape(words.otherLanguages()) + ": ");
        Map<String, String> names = new java.util.LinkedHashMap<>();
        names.put("nb", "bokmål");
        names.put("nn", "nynorsk");
        names.put("en", "English");
        names.forEach((tag, name) -> {
            if (tag.equals(words.tag())) {
                links.append("<b lang=\"")
                        .append(tag)
                        .append("\">")
                        .append(name)
                        .append("</b> ");
            } else {
                links.append("<a lang=\"")
                        .append(tag)
                        .append("\" href=\"/login?request=")
                        .append(encode(requestId))
                        .append("&amp;q=")
                        .append(encode(search))
                        .append("&amp;language=")
                        .append(tag)
                        .append("\">")
                        .append(name)
                        .append("</a> ");
            }
        });
        return links.append("</p>").toString();
    }

    private static String page(LoginWords words, String heading, String body) {
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – simulert innlogging</title><link rel="stylesheet" href="/style.css"></head>
                <body><main><h1>%s</h1><p class="warning">%s</p>%s</main></body></html>
                """.formatted(words.tag(), escape(heading), escape(heading), escape(words.warning()), body);
    }

    private static String choice(TestPerson person) {
        return "<li><button name=\"person\" value=\"" + escape(person.subject()) + "\">" + escape(person.name())
                + "<small>" + escape(person.hint()) + "</small></button></li>";
    }

    private static String level(Assurance assurance, String name, String checked) {
        return "<label><input type=\"radio\" name=\"acr\" value=\"" + assurance.acr() + "\"" + checked + "> "
                + escape(name) + "</label>";
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + escape(value) + "\">";
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
