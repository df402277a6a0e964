package no.samraad.server.costs.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import no.samraad.platform.tenancy.Caller;
import no.samraad.platform.tenancy.Role;
import no.samraad.platform.web.Answer;
import no.samraad.platform.web.ErrorKind;
import no.samraad.platform.web.Problem;
import no.samraad.platform.web.SeeOther;

/** Who settles the costs of a community: its secretaries, those of the whole community. */
final class Settling {
    private Settling() {}

    /** The answer to those who settle; the login for the public; a refusal for everybody else. */
    static Answer only(Caller caller, String page, Supplier<Answer> work) {
        if (caller.signedIn().isEmpty()) {
            return SeeOther.to("/logg-inn?til=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
        }
        boolean settles = caller.authorities().stream()
                .anyMatch(authority ->
                        authority.role() == Role.SECRETARY && authority.bodyId().isEmpty());
        return settles ? work.get() : Problem.of(ErrorKind.FORBIDDEN);
    }
}
