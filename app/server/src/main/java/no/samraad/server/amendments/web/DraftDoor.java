package no.samraad.server.amendments.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.Messages;
import no.samraad.platform.web.NavLink;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;
import no.samraad.server.statuteediting.Draft;
import no.samraad.server.statuteediting.DraftAccess;
import no.samraad.server.statuteediting.Drafts;

/** Finds the draft of an address for those who work on the rules. Nobody else learns that it is there. */
@Singleton
class DraftDoor {
    private final Drafts drafts;
    private final Messages messages;

    DraftDoor(Drafts drafts, Messages messages) {
        this.drafts = drafts;
        this.messages = messages;
    }

    Answer open(HttpRequest<?> request, Caller caller, String number, Function<Draft, Answer> work) {
        if (caller.signedIn().isEmpty()) {
            return SeeOther.to("/logg-inn?til=" + URLEncoder.encode(request.getPath(), StandardCharsets.UTF_8));
        }
        if (!DraftAccess.reads(caller)) {
            return Problem.notFound();
        }
        return numbered(number)
                .flatMap(one -> drafts.find(caller, one))
                .map(work)
                .orElseGet(Problem::notFound);
    }

    private static Optional<Integer> numbered(String number) {
        return number.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    List<NavLink> crumbs(Caller caller, Draft draft) {
        return List.of(
                NavLink.of(text(caller, "amendments.crumb.statutes"), "/vedtekter"),
                NavLink.of(text(caller, "amendments.crumb.drafts"), "/vedtekter/utkast"),
                NavLink.of(text(caller, "amendments.crumb.draft", String.valueOf(draft.number())), draft.path()));
    }

    String text(Caller caller, String key, Object... arguments) {
        return messages.text(key, caller.language(), arguments).orElse("??" + key + "??");
    }
}
