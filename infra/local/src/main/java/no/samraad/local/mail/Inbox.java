package no.samraad.local.mail;

import static no.samraad.local.web.Markup.escape;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samraad.local.LocalUse;
import no.samraad.local.web.Answer;
import no.samraad.local.web.Call;
import no.samraad.local.web.LoopbackServer;

/**
 * The page where caught mail is read, and the same as JSON for tests ({@code /api/messages?to=&page=}). Mail is hostile
 * until shown otherwise: HTML stands as source, attachments are only ever saved, and the page runs nothing.
 */
public final class Inbox implements AutoCloseable {

    private static final int PAGE = 50;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)\\]]");
    private static final Pattern MESSAGE =
            Pattern.compile("(/api)?/messages/([0-9]{1,9})(?:/(source|parts/([0-9]{1,4})))?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final String STYLE = """
            :root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5 }
            body { margin: 0 auto; max-width: 64rem; padding: 1rem }
            table { border-collapse: collapse; width: 100% }
            th, td { border-bottom: 1px solid; overflow-wrap: anywhere; padding: .4rem .5rem; text-align: start;
                     vertical-align: top }
            pre { border: 1px solid; overflow-wrap: anywhere; padding: .75rem; white-space: pre-wrap }
            input, button { font: inherit; min-height: 44px; padding: .3rem .6rem }
            @media (max-width: 40rem) { thead { display: none } tr { display: block } td { border: 0; display: block } }
            """;

    private final KeptMail mail;
    private final LoopbackServer server;

    private Inbox(KeptMail mail, int port) {
        this.mail = mail;
        this.server = LoopbackServer.start(port, this::answer);
    }

    /**
     * @param proof that this is somebody's own machine
     * @param port on the loopback address, 0 for any free one
     * @param mail what to show
     */
    public static Inbox start(LocalUse proof, int port, KeptMail mail) {
        java.util.Objects.requireNonNull(proof);
        return new Inbox(mail, port);
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }

    private Answer answer(Call call) {
        InboxWords words = InboxWords.of(call.header("Accept-Language").orElse("nb"));
        if (!"GET".equals(call.method()) && !"HEAD".equals(call.method())) {
            return Answer.text(405, "GET only.");
        }
        Matcher message = MESSAGE.matcher(call.path());
        if (message.matches()) {
            Optional<CaughtMail> found = mail.numbered(Long.parseLong(message.group(2)));
            return found.map(caught -> one(words, caught, message))
                    .orElseGet(() -> Answer.html(404, page(words, escape(words.notFound()), "")));
        }
        return switch (call.path()) {
            case "/" -> Answer.html(200, list(words, call));
            case "/api/messages" -> listAsJson(call);
            case "/health" -> Answer.json(200, Map.of("status", "UP"));
            case "/style.css" -> Answer.css(STYLE);
            default -> Answer.html(404, page(words, escape(words.notFound()), ""));
        };
    }

    private Answer one(InboxWords words, CaughtMail caught, Matcher address) {
        if (address.group(1) != null) {
            return Answer.json(200, asJson(caught));
        }
        if (address.group(3) == null) {
            return Answer.html(200, message(words, caught));
        }
        if (address.group(4) == null) {
            return Answer.download("text/plain; charset=utf-8", caught.number() + ".eml.txt", mail.bytes(caught));
        }
        int number = Integer.parseInt(address.group(4));
        return mail.open(caught).parts().stream()
                .filter(part -> part.number() == number)
                .findFirst()
                .map(Inbox::download)
                .orElseGet(() -> Answer.html(404, page(words, escape(words.notFound()), "")));
    }

    /** Text of any kind is given as plain text, everything else as mere bytes: a browser finds nothing to run. */
    private static Answer download(MailPart part) {
        String name = part.fileName().isEmpty() ? "part-" + part.number() : part.fileName();
        return part.type().startsWith("text/")
                ? Answer.download("text/plain; charset=utf-8", name, part.text().getBytes(StandardCharsets.UTF_8))
                : Answer.download("application/octet-stream", name, part.bytes());
    }

    private List<CaughtMail> chosen(Call call) {
        return call.query("to").map(mail::to).orElseGet(mail::all);
    }

    private static int pageNumber(Call call) {
        return call.query("page")
                .filter(text -> text.matches("[1-9][0-9]{0,6}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private static List<CaughtMail> onPage(List<CaughtMail> mails, int page) {
        return mails.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
    }

    private Answer listAsJson(Call call) {
        List<CaughtMail> mails = chosen(call);
        int page = pageNumber(call);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", mails.size());
        answer.put("page", page);
        answer.put("messages", onPage(mails, page).stream().map(this::asJson).toList());
        return Answer.json(200, answer);
    }

    private Map<String, Object> asJson(CaughtMail caught) {
        OpenedMail opened = mail.open(caught);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", caught.number());
        json.put("receivedAt", caught.receivedAt().toString());
        json.put("sender", caught.envelope().sender());
        json.put("recipients", caught.envelope().recipients());
        json.put("subject", caught.subject());
        json.put("messageId", caught.messageId());
        json.put("headers", opened.headers());
        json.put("text", opened.text().orElse(""));
        json.put("html", opened.html().orElse(""));
        json.put("calendar", opened.calendar().orElse(""));
        json.put(
                "parts",
                opened.parts().stream()
                        .map(part -> Map.of(
                                "number", part.number(),
                                "type", part.type(),
                                "fileName", part.fileName(),
                                "size", part.bytes().length))
                        .toList());
        return json;
    }

    private String list(InboxWords words, Call call) {
        List<CaughtMail> mails = chosen(call);
        int page = pageNumber(call);
        String to = call.query("to").orElse("");
        StringBuilder body = new StringBuilder("<p>" + escape(words.remark()) + "</p>")
                .append("<form method=\"get\" role=\"search\"><label for=\"to\">")
                .append(escape(words.filter()))
                .append("</label> <input type=\"text\" inputmode=\"email\" id=\"to\" name=\"to\" value=\"")
                .append(escape(to))
                .append("\"> <button>")
                .append(escape(words.show()))
                .append("</button></form>");
        if (mails.isEmpty()) {
            return page(
                    words,
                    escape(words.title()),
                    body.append("<p>")
                            .append(escape(words.empty()))
                            .append("</p>")
                            .toString());
        }
        body.append("<table><thead><tr>");
        for (String heading : List.of(words.subject(), words.to(), words.from(), words.received())) {
            body.append("<th scope=\"col\">").append(escape(heading)).append("</th>");
        }
        body.append("</tr></thead><tbody>");
        for (CaughtMail caught : onPage(mails, page)) {
            body.append("<tr><td><a href=\"/messages/")
                    .append(caught.number())
                    .append("\">")
                    .append(escape(subject(words, caught)))
                    .append("</a></td><td>")
                    .append(escape(String.join(", ", caught.envelope().recipients())))
                    .append("</td><td>")
                    .append(escape(caught.envelope().sender()))
                    .append("</td><td>")
                    .append(time(caught))
                    .append("</td></tr>");
        }
        body.append("</tbody></table><p>");
        if (page > 1) {
            body.append(turn(words.newer(), to, page - 1));
        }
        if ((long) page * PAGE < mails.size()) {
            body.append(turn(words.older(), to, page + 1));
        }
        return page(words, escape(words.title()), body.append("</p>").toString());
    }

    private static String turn(String word, String to, int page) {
        return "<a href=\"/?page=" + page + "&amp;to=" + URLEncoder.encode(to, StandardCharsets.UTF_8) + "\">"
                + escape(word) + "</a> ";
    }

    private String message(InboxWords words, CaughtMail caught) {
        OpenedMail opened = mail.open(caught);
        StringBuilder body = new StringBuilder("<p><a href=\"/\">")
                .append(escape(words.back()))
                .append("</a></p><table>");
        row(body, words.from(), caught.envelope().sender());
        row(body, words.to(), String.join(", ", caught.envelope().recipients()));
        row(body, words.received(), time(caught));
        body.append("</table>");
        opened.text().ifPresent(text -> section(body, words.text(), withLinks(text)));
        opened.html().ifPresent(html -> section(body, words.html(), withLinks(html)));
        opened.calendar().ifPresent(calendar -> section(body, words.invitation(), escape(calendar)));
        body.append("<h2>").append(escape(words.parts())).append("</h2><ul>");
        for (MailPart part : opened.parts()) {
            body.append("<li><a href=\"/messages/")
                    .append(caught.number())
                    .append("/parts/")
                    .append(part.number())
                    .append("\" download>")
                    .append(escape(part.fileName().isEmpty() ? part.type() : part.fileName()))
                    .append("</a> ")
                    .append(escape(part.type()))
                    .append(", ")
                    .append(part.bytes().length)
                    .append(" B</li>");
        }
        body.append("<li><a href=\"/messages/")
                .append(caught.number())
                .append("/source\" download>")
                .append(escape(words.source()))
                .append("</a></li></ul>");
        section(body, words.headers(), escape(String.join("\n", opened.headers())));
        return page(words, escape(subject(words, caught)), body.toString());
    }

    private static void row(StringBuilder body, String name, String value) {
        body.append("<tr><th scope=\"row\">")
                .append(escape(name))
                .append("</th><td>")
                .append(escape(value))
                .append("</td></tr>");
    }

    private static void section(StringBuilder body, String heading, String escaped) {
        body.append("<h2>")
                .append(escape(heading))
                .append("</h2><pre tabindex=\"0\">")
                .append(escaped)
                .append("</pre>");
    }

    /** Escaped text in which web addresses can be followed; no other scheme becomes a link. */
    static String withLinks(String text) {
        Matcher link = LINK.matcher(text);
        StringBuilder linked = new StringBuilder();
        int from = 0;
        while (link.find()) {
            String address = escape(link.group());
            linked.append(escape(text.substring(from, link.start())))
                    .append("<a rel=\"noopener noreferrer\" href=\"")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</a>");
            from = link.end();
        }
        return linked.append(escape(text.substring(from))).toString();
    }

    private static String subject(InboxWords words, CaughtMail caught) {
        return caught.subject().isBlank() ? words.noSubject() : caught.subject();
    }

    private static String time(CaughtMail caught) {
        return TIME.withLocale(Locale.ROOT).format(caught.receivedAt().atZone(OSLO));
    }

    private static String page(InboxWords words, String heading, String body) {
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title><link rel="stylesheet" href="/style.css"></head>
                <body><main><h1>%s</h1>%s</main></body></html>
                """.formatted(words.tag(), heading, heading, body);
    }
}
